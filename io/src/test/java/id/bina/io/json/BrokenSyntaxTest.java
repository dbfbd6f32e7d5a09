package id.bina.io.json;

import static id.bina.io.json.Broken.assertProgram;

import org.junit.jupiter.api.Test;

/** Texts that are not JSON; each test is named for the defect. */
class BrokenSyntaxTest {

  @Test
  void emptyText() {
    assertProgram("", "program.json:1:1 / must hold one JSON value, was empty");
  }

  @Test
  void textThatStopsTooEarly() {
    assertProgram(
        """
        {
          "id": "bungo",
          "trainings": [
            {"id": "TR-01",
        """,
        "program.json:5:1 / must be JSON to its end, the text stops too early",
        "  still open: { at 1:1, [ at 3:16, { at 4:5");
  }

  @Test
  void commaBeforeTheClosingBrace() {
    assertProgram(
        """
        {
          "id": "bungo",
        }
        """,
        "program.json:3:1 / must be JSON, stops being JSON at '}'",
        "  a member name in double quotation marks belongs here; a comma before } must go");
  }

  @Test
  void commaBeforeTheClosingBracket() {
    assertProgram(
        "{\"goals\": [1, ]}",
        "program.json:1:15 / must be JSON, stops being JSON at ']'",
        "  a value belongs here: text in double quotation marks, a number, an object, a list, true"
            + " or false");
  }

  @Test
  void commaThatIsMissing() {
    assertProgram(
        """
        {
          "id": "bungo"
          "title": {"id": "Pembinaan"}
        }
        """,
        "program.json:3:3 / must be JSON, stops being JSON at '\"'",
        "  a comma belongs between two entries");
  }

  @Test
  void colonThatIsMissing() {
    assertProgram(
        "{\"id\" \"bungo\"}",
        "program.json:1:7 / must be JSON, stops being JSON at '\"'",
        "  a colon belongs between the name of a member and its value");
  }

  @Test
  void bracketThatClosesABrace() {
    assertProgram(
        "{\"goals\": [}",
        "program.json:1:12 / must be JSON, stops being JSON at '}'",
        "  this does not close what was opened last");
  }

  @Test
  void singleQuotationMarks() {
    assertProgram(
        "{'id': 'bungo'}",
        "program.json:1:2 / must be JSON, stops being JSON at '''",
        "  a member name in double quotation marks belongs here; a comma before } must go");
  }

  @Test
  void decimalComma() {
    assertProgram(
        "{\"jp\": 1,5}",
        "program.json:1:10 / must be JSON, stops being JSON at '5'",
        "  a member name in double quotation marks belongs here; a comma before } must go");
  }

  @Test
  void leadingZero() {
    assertProgram(
        "{\"jp\": 024}",
        "program.json:1:9 / must be JSON, stops being JSON at '2'",
        "  a number is written like 12, -3 or 0.5");
  }

  @Test
  void notANumber() {
    assertProgram(
        "{\"jp\": NaN}",
        "program.json:1:11 / must be JSON, stops being JSON at 'NaN'",
        "  NaN and Infinity are no numbers here; leave out what is not known");
  }

  @Test
  void wordWithoutQuotationMarks() {
    assertProgram(
        "{\"id\": bungo}",
        "program.json:1:8 / must be JSON, stops being JSON at 'bungo'",
        "  a value belongs here: text in double quotation marks, a number, an object, a list, true"
            + " or false");
  }

  @Test
  void comment() {
    assertProgram(
        """
        {
          // the programme of 2025
          "id": "bungo"
        }
        """,
        "program.json:2:3 / must be JSON, stops being JSON at '/'",
        "  JSON has no comments");
  }

  @Test
  void lineBreakInsideText() {
    assertProgram(
        "{\"id\": \"bun\ngo\"}",
        "program.json:1:12 / must be JSON, stops being JSON at '\\u000a'",
        "  a line break inside text is written \\n, a tab \\t");
  }

  @Test
  void backslashOfAWindowsPath() {
    assertProgram(
        "{\"id\": \"C:\\data\"}",
        "program.json:1:12 / must be JSON, stops being JSON at 'd'",
        "  a backslash inside text is written \\\\");
  }

  @Test
  void secondValueAfterTheFirst() {
    assertProgram(
        """
        []
        {"id": "bungo"}
        """,
        "program.json:2:1 / must end after one JSON value, went on");
  }

  @Test
  void halfACharacter() {
    assertProgram(
        "\"ab\\ud83d\"",
        "program.json:1:1 / must be text of whole characters, character 3 is half of one (a"
            + " surrogate)",
        "program.json:1:1 / must be an object { }, was the text 'ab\\ud83d'");
  }

  @Test
  void listsInListsBeyondAnyMeaning() {
    assertProgram(
        "[".repeat(1000), "program.json:1:202 / must be at most 200 levels deep, was deeper");
  }

  @Test
  void numberLongerThanAnyFigure() {
    assertProgram(
        "{\"jp\": " + "9".repeat(1001) + "}",
        "program.json:1:1009 / must hold numbers of at most 1000 digits and texts of at most"
            + " 20000000 characters, was longer");
  }
}
