package id.bina.io.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import id.bina.core.dossier.Dossier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/** Gives the types of the core their shapes inside a mapper that belongs to somebody else. */
final class BinaModule extends JacksonModule {
  private final Shapes shapes;

  BinaModule(Shapes shapes) {
    this.shapes = shapes;
  }

  @Override
  public String getModuleName() {
    return "id.bina.io.json";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new Writers(shapes));
    context.addDeserializers(new Readers(shapes));
  }

  /** The types that this module answers for; everything else stays the mapper's. */
  private static boolean isOurs(Class<?> type) {
    boolean core = (type.getPackageName() + ".").startsWith("id.bina.core.");
    return core && (type.isRecord() || type.isEnum() || type.isSealed() || type == Dossier.class);
  }

  private static final class Writers implements Serializers {
    private final Shapes shapes;

    Writers(Shapes shapes) {
      this.shapes = shapes;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.Value format) {
      Class<?> raw = type.getRawClass();
      return isOurs(raw) ? new ShapeSerializer(shapes.of(raw)) : null;
    }
  }

  private static final class Readers implements Deserializers {
    private final Shapes shapes;

    Readers(Shapes shapes) {
      this.shapes = shapes;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return find(type.getRawClass());
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return find(type.getRawClass());
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return isOurs(type);
    }

    private @Nullable ValueDeserializer<?> find(Class<?> type) {
      return isOurs(type) ? new ShapeDeserializer(type, shapes.of(type)) : null;
    }
  }
}
