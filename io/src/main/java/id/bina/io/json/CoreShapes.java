package id.bina.io.json;

import id.bina.core.Money;
import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.DossierDraft;
import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseSource;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.result.Cell;
import id.bina.core.result.ScoreKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The types of the core that look other than their declaration says, and why. */
final class CoreShapes {
  private CoreShapes() {}

  static Shapes standard() {
    Map<Class<?>, Shape> shapes = new HashMap<>(references());
    shapes.put(Text.class, new WordsShape());
    // Worked out when first met: most documents hold none of these.
    Map<Class<?>, Supplier<Shape>> later = new HashMap<>();
    later.put(Money.class, CoreShapes::money);
    later.put(EvaluationPolicy.class, CoreShapes::policy);
    Shapes values = Shapes.with(shapes, later);
    later.put(CaseSource.class, () -> new CaseSourceShape(values.of(CaseLayout.class)));
    Shapes drafts = Shapes.with(shapes, later);
    later.put(Dossier.class, () -> new DossierShape(drafts.of(DossierDraft.class)));
    return Shapes.with(shapes, later);
  }

  /** What has a text of its own: people write, compare and search for it as one word. */
  private static Map<Class<?>, Shape> references() {
    return Map.of(
        Rational.class, new ParsedShape(Rational::parse),
        InstrumentRef.class, new ParsedShape(InstrumentRef::parse),
        ColumnKey.class, new ParsedShape(ColumnKey::parse),
        Subject.class, new ParsedShape(Subject::parse),
        Cell.class, new ParsedShape(Cell::parse),
        ScoreKey.class, new ParsedShape(ScoreKey::parse));
  }

  private static Shape money() {
    return new RecordShape(
        RecordType.of(Money.class),
        List.of(
            Component.of(Money.class, "amount", new MoneyAmountShape()),
            Component.of(Money.class, "currency", TextShapes.PLAIN)),
        Optional.empty());
  }

  /** An office states the figures it sets otherwise; a figure added later has its default. */
  private static Shape policy() {
    RecordType type = RecordType.of(EvaluationPolicy.class);
    RecordShape plain = (RecordShape) Shapes.with(Map.of(), Map.of()).of(EvaluationPolicy.class);
    EvaluationPolicy standard = EvaluationPolicy.standard();
    List<Component> figures =
        plain.members().stream().map(figure -> figure.orElse(figure.valueIn(standard))).toList();
    return new RecordShape(type, figures, Optional.empty());
  }
}
