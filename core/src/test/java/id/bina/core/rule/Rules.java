package id.bina.core.rule;

import id.bina.core.Text;
import id.bina.core.evidence.SubjectKind;

/** Rules for the tests of this package. */
final class Rules {

  private Rules() {}

  static Rule.Builder rule(String id) {
    return Rule.builder()
        .id(RuleId.of(id))
        .title(Text.of("Aturan " + id))
        .scope(SubjectKind.TRAINING)
        .when(Condition.below("transfer.confirmed_ready", Quantity.VALUE, "0.5"))
        .then(template().build())
        .addBasis("practice E [H]");
  }

  static Template.Builder template() {
    return Template.builder()
        .condition(Text.of("Terkonfirmasi {value}", "Confirmed {value}"))
        .criterion(Text.of("Paling rendah 0,5"))
        .cause(Text.of("Dukungan atasan berbeda {transfer.support_contrast.value}"))
        .effect(Text.of("Hasil pelatihan tidak dipakai"))
        .action(Text.of("Atasan menyediakan kesempatan"))
        .addressee(Text.of("Kepala unit kerja"))
        .dueInDays(60);
  }
}
