package contoh.kementerian;

import id.bina.core.instrument.Instrument;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.rule.RuleBook;
import id.bina.io.dossier.DossierFolder;
import id.bina.io.json.BinaJson;
import id.bina.scoring.contract.InstrumentContract;
import id.bina.scoring.contract.PackContract;
import id.bina.scoring.contract.RuleBookContract;
import id.bina.scoring.contract.StrategyContract;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the ministry adds keeps the contracts that Bina's own parts keep. */
class ContractsTest {
  private static final Path DOSSIER = Path.of("dossier");

  private static <T> T read(String file, Class<T> type) {
    return BinaJson.read(DOSSIER.resolve(file), type).orThrow();
  }

  @TestFactory
  Stream<DynamicTest> strategy() {
    return StrategyContract.check(new ReadinessIndex(), DossierFolder.read(DOSSIER).orThrow());
  }

  @TestFactory
  Stream<DynamicTest> pack() {
    return PackContract.check(read("readiness-pack.json", RegulationPack.class));
  }

  @TestFactory
  Stream<DynamicTest> instrument() {
    return InstrumentContract.check(read("readiness-instrument.json", Instrument.class));
  }

  @TestFactory
  Stream<DynamicTest> rules() {
    return RuleBookContract.check(
        read("rules.json", RuleBook.class),
        Ministry.evaluate(DOSSIER).evaluation().body().measures());
  }
}
