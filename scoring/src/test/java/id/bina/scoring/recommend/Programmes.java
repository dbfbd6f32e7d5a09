package id.bina.scoring.recommend;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.Aspect;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.people.Source;
import id.bina.core.program.Competency;
import id.bina.core.program.CompetencyId;
import id.bina.core.program.CompetencyKind;
import id.bina.core.program.InstructorId;
import id.bina.core.program.Material;
import id.bina.core.program.MaterialId;
import id.bina.core.program.Program;
import id.bina.core.program.Session;
import id.bina.core.program.SkillKind;
import id.bina.core.program.Training;
import id.bina.core.program.TrainingForm;
import id.bina.core.program.WorkUnit;
import id.bina.core.result.Cell;
import id.bina.scoring.Settings;
import java.util.List;
import java.util.Optional;

/** A programme with a material, an area of competency and a unit, for the tests of the rules. */
final class Programmes {
  static final InstrumentRef FORM = InstrumentRef.parse("reaksi/1");

  private Programmes() {}

  static Setting setting() {
    return setting(Optional.empty(), TrainingForm.PELATIHAN);
  }

  /** The first training develops a skill, in a form. */
  static Setting setting(Optional<SkillKind> skill, TrainingForm form) {
    Setting plain = Settings.of();
    Training first = plain.program().trainings().get(0);
    Training.Builder training = first.toBuilder().form(form).skill(skill);
    training.addCompetencies(CompetencyId.of("KEU"));
    training.addSessions(
        Session.of("S-1", "2025-03-03", 4).with(MaterialId.of("M4"), InstructorId.of("A")));
    Program.Builder program =
        plain.program().toBuilder()
            .trainings(List.of(training.build(), plain.program().trainings().get(1)))
            .addCompetencies(
                new Competency(CompetencyId.of("KEU"), Text.of("Keuangan"), CompetencyKind.TEKNIS))
            .addUnits(unit())
            .addMaterials(material());
    return plain.toBuilder().program(program.build()).instruments(List.of(instrument())).build();
  }

  private static WorkUnit unit() {
    return WorkUnit.of("U-1", "Unit 1");
  }

  private static Material material() {
    return new Material(MaterialId.of("M4"), Text.of("Materi 4"));
  }

  private static Instrument instrument() {
    return Instrument.builder()
        .ref(FORM)
        .title(Text.of("Reaksi"))
        .kind(InstrumentKind.REACTION)
        .addAspects(
            Aspect.of("kegunaan", Text.of("Kegunaan"), AspectRole.RELEVANSI),
            Aspect.of("cara", Text.of("Cara"), AspectRole.METODE),
            Aspect.of("suasana", Text.of("Suasana"), AspectRole.IKLIM))
        .build();
  }

  /** Where an aspect of the form was asked at the end of a training. */
  static Cell asked(Subject subject, String aspect) {
    return Cell.of(subject)
        .with(FORM)
        .with(Source.PARTICIPANT)
        .with(Occasion.AT_END)
        .with("aspect", aspect);
  }
}
