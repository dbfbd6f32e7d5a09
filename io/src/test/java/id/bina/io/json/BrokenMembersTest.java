package id.bina.io.json;

import static id.bina.io.json.Broken.assertProgram;

import org.junit.jupiter.api.Test;

/** Objects with wrong members; each test is named for the defect. */
class BrokenMembersTest {
  private static final String MEMBERS =
      "id, title, region, currentRound, rounds, goals, needs, competencies, units, trainings,"
          + " costs, peerCosts, actionPlans, tags, strategies, partners, scholarships, issues,"
          + " instructors, materials";

  @Test
  void misspeltMember() {
    assertProgram(
        """
        {
          "id": "bungo",
          "titel": {"id": "Pembinaan"},
          "title": {"id": "Pembinaan"},
          "region": {"name": "Bungo", "level": "kabupaten"}
        }
        """,
        "program.json:3:3 /titel member 'titel' is not known in Program",
        "  did you mean 'title'? known are " + MEMBERS);
  }

  @Test
  void memberOfSomethingElse() {
    assertProgram(
        """
        {
          "id": "bungo",
          "title": {"id": "Pembinaan"},
          "region": {"name": "Bungo", "level": "kabupaten", "population": 360000}
        }
        """,
        "program.json:4:53 /region/population member 'population' is not known in Region",
        "  known are name, level, code, codeSystem, within");
  }

  @Test
  void memberThatStandsTwice() {
    assertProgram(
        """
        {
          "id": "bungo",
          "title": {"id": "Pembinaan"},
          "region": {"name": "Bungo", "level": "kabupaten"},
          "title": {"id": "Pembinaan ASN"}
        }
        """,
        "program.json:5:3 /title member 'title' must stand once, stood before (3:3)");
  }

  @Test
  void requiredMembersThatAreMissing() {
    assertProgram(
        "{\"region\": {\"name\": \"Bungo\"}}",
        "program.json:1:1 / member 'id' must be present in Program, was missing",
        "program.json:1:1 / member 'title' must be present in Program, was missing",
        "program.json:1:12 /region member 'level' must be present in Region, was missing");
  }

  @Test
  void nullForNothing() {
    assertProgram(
        """
        {
          "id": "bungo",
          "title": {"id": "Pembinaan"},
          "region": {"name": "Bungo", "level": "kabupaten"},
          "currentRound": null
        }
        """,
        "program.json:5:19 /currentRound must not be null",
        "  leave it out where there is nothing to say");
  }

  @Test
  void listInsteadOfTheDocument() {
    assertProgram("[1, 2]", "program.json:1:1 / must be an object { }, was a list with 2 elements");
  }

  @Test
  void everythingWrongAtOnce() {
    assertProgram(
        """
        {
          "ident": "bungo",
          "id": 4,
          "title": "Pembinaan",
          "region": {"name": " ", "level": "kabupaten"},
          "goals": {},
          "trainings": [null, {"id": "TR 01"}]
        }
        """,
        "program.json:2:3 /ident member 'ident' is not known in Program",
        "  known are " + MEMBERS,
        "program.json:3:9 /id must be text, was the number 4",
        "program.json:4:12 /title must be an object { }, was the text 'Pembinaan'",
        "program.json:5:13 /region region name must not be blank, was blank",
        "program.json:6:12 /goals must be a list [ ], was an object with 0 members",
        "program.json:7:17 /trainings/0 must not be null",
        "  leave it out where there is nothing to say",
        "program.json:7:30 /trainings/1/id training id must hold ASCII letters, digits and . _ : -"
            + " @ / + only, was 'TR 01' (character 3)",
        "program.json:7:23 /trainings/1 member 'title' must be present in Training, was missing",
        "program.json:7:23 /trainings/1 member 'form' must be present in Training, was missing",
        "program.json:7:23 /trainings/1 member 'mode' must be present in Training, was missing",
        "program.json:7:23 /trainings/1 member 'held' must be present in Training, was missing",
        "program.json:7:23 /trainings/1 member 'jp' must be present in Training, was missing");
  }
}
