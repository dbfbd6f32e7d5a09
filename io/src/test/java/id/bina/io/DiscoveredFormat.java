package id.bina.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.bina.core.Text;
import id.bina.core.dossier.Imported;
import id.bina.io.spi.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;

/** Offered by META-INF/services, as a format of another jar is. */
public final class DiscoveredFormat implements Format {

  /** For the service loader. */
  public DiscoveredFormat() {}

  @Override
  public String mediaType() {
    return "text/x-discovered";
  }

  @Override
  public String fileExtension() {
    return "discovered";
  }

  @Override
  public Set<Class<?>> reads() {
    return Set.of(Text.class);
  }

  @Override
  public Set<Class<?>> writes() {
    return Set.of();
  }

  @Override
  public <T> Imported<T> read(InputStream in, String name, Class<T> type) throws IOException {
    return Imported.of(type.cast(Text.of(new String(in.readAllBytes(), UTF_8))));
  }

  @Override
  public void write(Object value, OutputStream out) {
    throw new IllegalArgumentException("nothing is written as text/x-discovered");
  }
}
