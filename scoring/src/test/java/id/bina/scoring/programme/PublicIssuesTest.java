package id.bina.scoring.programme;

import static id.bina.scoring.Settings.PROGRAMME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.bina.core.Text;
import id.bina.core.dossier.IssueCount;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.VoiceKind;
import id.bina.core.program.Issue;
import id.bina.core.program.IssueId;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Units;
import id.bina.scoring.Scored;
import id.bina.scoring.Settings;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Issues of citizens: a list, and what takes them up. */
class PublicIssuesTest {
  private static Recorded forum(int speakers, int issues) {
    Recorded recorded = new Recorded();
    for (int i = 1; i <= issues; i++) {
      IssueCount issue = new IssueCount(VoiceKind.FORUM, "ISU-" + i, i % 5 + 1, speakers);
      recorded.with(setting -> setting.addIssues(issue));
    }
    return recorded;
  }

  private static Issue issue(String id, Subject... lines) {
    return new Issue(IssueId.of(id), Text.of("Isu " + id), List.of(lines));
  }

  private static Scored scored(Recorded recorded) {
    return recorded.score(PublicIssues.standard());
  }

  /** 42 people who came to a forum and raised 19 issues. */
  @Test
  @Tag("S002-23")
  void forumGivesAListOfIssuesAndNoShareOfThePublic() {
    Scored scored = scored(forum(42, 19));
    assertEquals(42, scored.value("voices.speakers", PROGRAMME, "kind=forum"));
    assertEquals(19, scored.value("voices.issues_raised", PROGRAMME, "kind=forum"));
    assertEquals(4, scored.value("voices.issues", PROGRAMME, "issue=ISU-3", "kind=forum"));
    assertEquals("42", scored.counts("voices.issues", PROGRAMME, "issue=ISU-3", "kind=forum"));
    assertEquals(
        List.of("who speaks has chosen to; not a share of the public"),
        scored.notes("voices.issues", PROGRAMME, "issue=ISU-3", "kind=forum"));
    assertEquals(
        EvidenceGrade.E1, scored.measured("voices.speakers", PROGRAMME, "kind=forum").grade());
    assertFalse(
        PublicIssues.standard().measures().stream().anyMatch(m -> m.unit().equals(Units.SHARE)));
  }

  @Test
  @Tag("S003-21")
  void issuesAreTracedToTheLinesThatTakeThemUp() {
    Recorded recorded =
        forum(42, 4)
            .program(
                program ->
                    program.addIssues(
                        issue("ISU-1", Settings.training(1)),
                        issue("ISU-2"),
                        issue("ISU-3", Settings.training(1), Settings.training(2))));
    Scored scored = scored(recorded);
    assertEquals(2, scored.value("voices.issues_traced", PROGRAMME));
    assertEquals("4", scored.counts("voices.issues_traced", PROGRAMME));
    assertEquals(
        List.of(
            "Isu ISU-1 -> Training TR-01",
            "Isu ISU-3 -> Training TR-01, Training TR-02",
            "not taken up: Isu ISU-2, ISU 4"),
        scored.notes("voices.issues_traced", PROGRAMME));
  }

  @Test
  void kindsOfVoiceStayApartAndAnIssueOfTwoKindsIsOne() {
    Recorded recorded =
        forum(10, 1)
            .with(s -> s.addIssues(new IssueCount(VoiceKind.COMPLAINT, "ISU-1", 2, 3)))
            .program(program -> program.addIssues(issue("ISU-1", Settings.training(1))));
    Scored scored = scored(recorded);
    assertEquals(3, scored.value("voices.speakers", PROGRAMME, "kind=complaint"));
    assertEquals(1, scored.value("voices.issues_traced", PROGRAMME));
    assertEquals("1", scored.counts("voices.issues_traced", PROGRAMME));
    assertEquals(
        List.of("Isu ISU-1 -> Training TR-01"), scored.notes("voices.issues_traced", PROGRAMME));
  }

  @Test
  void programmeThatListsNoIssuesTracesNone() {
    assertEquals(List.of(), scored(forum(42, 2)).all("voices.issues_traced", PROGRAMME));
  }

  @Test
  void withoutVoicesNothingIsSaid() {
    assertEquals(
        List.of(), scored(new Recorded().program(p -> p.addIssues(issue("ISU-1")))).scores());
    assertEquals("PublicIssues[bina.public-issues 1]", PublicIssues.standard().toString());
  }
}
