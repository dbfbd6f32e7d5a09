package id.bina.scoring.recommend;

import static id.bina.scoring.recommend.Wording.rule;
import static id.bina.scoring.recommend.Wording.then;

import id.bina.core.Text;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.rule.Condition;
import id.bina.core.rule.Guard;
import id.bina.core.rule.Over;
import id.bina.core.rule.Quantity;
import id.bina.core.rule.Rule;
import java.util.OptionalInt;

/**
 * The rule on what to do with a programme: R15 go on.
 *
 * <p>An outcome has moved if its interval excludes 0. At E4 it may be scaled up; at E3 it goes on
 * with a comparison; a decline is looked into, and only at E4 is there a ground to stop.
 */
final class OutcomeRules {
  private enum Way {
    UP,
    DOWN
  }

  private static final String UNITS = "units.difference";
  private static final String INDEX = "ikm.change";
  private static final String TESTS = "learning.mean_change";

  private OutcomeRules() {}

  static Rule goOn() {
    return rule("R15", SubjectKind.PROGRAM, "kelanjutan program", "continuation of the programme")
        .when(Condition.anyOf(moved(Way.UP, "3"), moved(Way.DOWN, "3")))
        .watch(Condition.anyOf(moved(Way.UP, "1"), moved(Way.DOWN, "1")))
        .then(
            then(Text.of("pimpinan dan BKPSDM", "the head of the office and the agency"), 90)
                .condition(
                    Text.of(
                        "ada ukuran hasil yang berubah dengan selang di luar 0, pada E3 atau lebih",
                        "some outcome moved with an interval that excludes 0, at E3 or above"))
                .criterion(
                    Text.of(
                        "E4 untuk memperluas atau menghentikan; E3 untuk melanjutkan dengan"
                            + " pembanding",
                        "E4 to scale up or to stop; E3 to go on with a comparison"))
                .cause(
                    Text.of(
                        "sebabnya terpisah dari perubahan lain hanya pada E4",
                        "its cause is told apart from other changes at E4 only"))
                .effect(
                    Text.of(
                        "tanpa pembanding, putaran berikutnya tidak dapat menjawab lebih banyak",
                        "without a comparison the next round can answer no more than this one"))
                .action(
                    Text.of(
                        "lanjutkan, dengan unit pembanding yang ditetapkan sebelum putaran"
                            + " berikutnya",
                        "go on, with comparison units that are set before the next round"))
                .build())
        .addGuards(
            guard("perbaikan pada E4", "an improvement at E4", moved(Way.UP, "4"), scaleUp()),
            guard("penurunan", "a decline", moved(Way.DOWN, "3"), investigate()),
            guard("penurunan pada E4", "a decline at E4", moved(Way.DOWN, "4"), stop()))
        .addBasis("S000-22", "S001-27", "S003-24")
        .build();
  }

  private static Text scaleUp() {
    return Text.of(
        "perluas bertahap, dengan ukuran yang sama pada unit yang baru",
        "scale up step by step, with the same measures at the new units");
  }

  private static Text investigate() {
    return Text.of(
        "telusuri penurunan bersama unitnya sebelum memutuskan apa pun",
        "look into the decline with the unit before anything is decided");
  }

  private static Text stop() {
    return Text.of(
        "bila telaah menguatkannya, hentikan atau rancang ulang bagian itu",
        "if the review bears it out, stop that part or design it anew");
  }

  private static Guard guard(String indonesian, String english, Condition when, Text action) {
    return new Guard(
        Text.of(indonesian, english), when, action, OptionalInt.empty(), Guard.IfUnknown.PASS);
  }

  private static Condition moved(Way way, String grade) {
    return Condition.anyOf(
        Condition.some(new Over.Strata("comparison"), moved(UNITS, way, grade)),
        Condition.some(new Over.Subjects(SubjectKind.UNIT), moved(INDEX, way, grade)),
        Condition.some(new Over.Subjects(SubjectKind.TRAINING), moved(TESTS, way, grade)));
  }

  private static Condition moved(String measure, Way way, String grade) {
    return Condition.all(
        way == Way.UP
            ? Condition.above(measure, Quantity.LOWER, "0")
            : Condition.below(measure, Quantity.UPPER, "0"),
        Condition.atLeast(measure, Quantity.GRADE, grade));
  }
}
