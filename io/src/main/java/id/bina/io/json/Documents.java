package id.bina.io.json;

import id.bina.core.instrument.Instrument;
import id.bina.core.program.Program;
import java.util.Set;

/** What stands in a file of its own. */
final class Documents {
  static final Set<Class<?>> READ = Set.of(Program.class, Instrument.class);
  static final Set<Class<?>> WRITTEN = READ;

  private Documents() {}
}
