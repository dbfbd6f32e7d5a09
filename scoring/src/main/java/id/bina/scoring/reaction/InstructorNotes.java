package id.bina.scoring.reaction;

import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.instrument.Scale;
import id.bina.core.result.Figures;
import id.bina.core.result.Units;
import id.bina.scoring.instructor.MaterialRating;
import id.bina.scoring.internal.RatingBands;
import id.bina.scoring.internal.ScaleValues;
import java.util.ArrayList;
import java.util.List;

/** What must be read with a rating of an instructor. */
final class InstructorNotes {
  private InstructorNotes() {}

  static List<Text> of(MaterialRating rating) {
    List<Text> notes = new ArrayList<>();
    notes.add(printed(rating.printed(), rating.scale()));
    if (rating.left() > 0) {
      notes.add(
          Text.of(
              "formulir yang menjawab kurang dari separuh aspek: " + rating.left(),
              "forms that answer less than half of the aspects: " + rating.left()));
    }
    if (!rating.leftOut().isEmpty()) {
      notes.add(
          Text.of(
              "aspek pilihan yang tidak berlaku: " + String.join(", ", rating.leftOut()),
              "optional aspects that do not apply: " + String.join(", ", rating.leftOut())));
    }
    return notes;
  }

  private static Text printed(Rational value, Scale scale) {
    String name = ScaleValues.name(scale) + ": ";
    return Text.of(
        name + Figures.text(value.doubleValue(), Units.POINTS, "id"),
        name + Figures.text(value.doubleValue(), Units.POINTS, "en"));
  }

  static List<Text> of(RatedMaterials rated, RatingBands bands) {
    List<Text> notes = new ArrayList<>();
    Rational value = rated.printed();
    notes.add(printed(value, rated.counted().get(0).scale()));
    notes.add(bands.words(value));
    if (!rated.left().isEmpty()) {
      notes.add(
          Text.of(
              "materi yang tidak dihitung: " + String.join(", ", rated.left()),
              "materials that do not count: " + String.join(", ", rated.left())));
    }
    notes.add(
        Text.of(
            "satu kelas bukan dasar sanksi; formulir dari orang yang sama tidak saling bebas",
            "one class is no ground for a sanction; forms of the same people are not independent"));
    return notes;
  }
}
