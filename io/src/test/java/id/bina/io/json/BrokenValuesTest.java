package id.bina.io.json;

import static id.bina.io.json.Broken.assertProgram;
import static id.bina.io.json.Broken.assertSaid;

import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.instrument.Answer;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.Scale;
import id.bina.core.people.ParticipantId;
import id.bina.core.program.Cost;
import id.bina.core.program.Training;
import org.junit.jupiter.api.Test;

/** Values of a wrong kind, or refused by their type; each test is named for the defect. */
class BrokenValuesTest {

  private static String training(String held, String jp) {
    return """
    {
      "id": "TR-01",
      "title": {"id": "Keuangan desa"},
      "form": "pelatihan",
      "mode": "tatap_muka",
      "held": %s,
      "jp": %s
    }
    """
        .formatted(held, jp);
  }

  private static final String MARCH =
      "{\"startInclusive\": \"2025-03-03\", \"endInclusive\": \"2025-03-07\"}";

  private static void assertTraining(String json, String... sentences) {
    assertSaid(BinaJson.read(json, "training.json", Training.class), sentences);
  }

  private static void assertScale(String json, String... sentences) {
    assertSaid(BinaJson.read(json, "scale.json", Scale.class), sentences);
  }

  private static void assertCost(String amount, String... sentences) {
    String json =
        "{\"training\": \"TR-01\", \"kind\": \"honor\", \"amount\": %s}".formatted(amount);
    assertSaid(BinaJson.read(json, "cost.json", Cost.class), sentences);
  }

  @Test
  void hoursBelowZero() {
    assertTraining(
        training(MARCH, "-4"),
        "training.json:7:9 /jp jp of training TR-01 must be at least 0, was -4");
  }

  @Test
  void passMarkBelowZero() {
    assertTraining(
        training(MARCH, "24, \"passMark\": -70"),
        "training.json:7:25 /passMark pass mark of training TR-01 must be at least 0, was -70");
  }

  @Test
  void hoursInQuotationMarks() {
    assertTraining(
        training(MARCH, "\"24\""), "training.json:7:9 /jp must be a number, was the text '24'");
  }

  @Test
  void hoursThatWouldFillTheMemory() {
    assertTraining(
        training(MARCH, "1e999999999"),
        "training.json:7:9 /jp must be a number with an exponent between -1000 and 1000, was"
            + " 1e999999999");
  }

  @Test
  void dateOfTheWrongForm() {
    assertTraining(
        training("{\"startInclusive\": \"03/03/2025\", \"endInclusive\": \"2025-03-07\"}", "24"),
        "training.json:6:30 /held/startInclusive must be a date such as 2025-03-31, was"
            + " '03/03/2025'");
  }

  @Test
  void dateThatDoesNotExist() {
    assertTraining(
        training("{\"startInclusive\": \"2025-02-27\", \"endInclusive\": \"2025-02-29\"}", "24"),
        "training.json:6:60 /held/endInclusive must be a date such as 2025-03-31, was"
            + " '2025-02-29'");
  }

  @Test
  void endBeforeTheStart() {
    assertTraining(
        training("{\"startInclusive\": \"2025-03-07\", \"endInclusive\": \"2025-03-03\"}", "24"),
        "training.json:6:60 /held/endInclusive endInclusive must not be before startInclusive"
            + " 2025-03-07, was 2025-03-03");
  }

  @Test
  void codeInCapitals() {
    assertProgram(
        """
        {
          "id": "bungo",
          "title": {"id": "Pembinaan"},
          "region": {"name": "Bungo", "level": "KABUPATEN"}
        }
        """,
        "program.json:4:40 /region/level region level must begin with a lower-case letter, was"
            + " 'KABUPATEN'");
  }

  @Test
  void titleWithoutIndonesian() {
    assertProgram(
        """
        {
          "id": "bungo",
          "title": {"en": "Development"},
          "region": {"name": "Bungo", "level": "kabupaten"}
        }
        """,
        "program.json:3:12 /title text must have words in 'id' (Indonesian), had [en]");
  }

  @Test
  void amountOfMoneyAsNumber() {
    assertCost(
        "{\"amount\": 1200.00, \"currency\": \"IDR\"}",
        "cost.json:1:61 /amount/amount must stand in quotation marks as in \"1200.00\", was the"
            + " number 1200.00");
  }

  @Test
  void amountOfMoneyWithThousandsPoints() {
    assertCost(
        "{\"amount\": \"1.200.000\", \"currency\": \"IDR\"}",
        "cost.json:1:61 /amount/amount must be an amount such as 1200.00, was '1.200.000'");
  }

  @Test
  void currencyThatIsNone() {
    assertCost(
        "{\"amount\": \"1200\", \"currency\": \"Rp\"}",
        "cost.json:1:81 /amount/currency currency must be an ISO 4217 code of money such as IDR,"
            + " was 'Rp'");
  }

  @Test
  void constantInSmallLetters() {
    assertScale(
        "{\"id\": \"setuju-4\", \"lowest\": 1, \"highest\": 4, \"better\": \"higher\"}",
        "scale.json:1:57 /better must be one of HIGHER, LOWER, MIDDLE, NONE, was 'higher'",
        "  capital and small letters differ here");
  }

  @Test
  void wholeNumberWithAPoint() {
    assertScale(
        "{\"id\": \"setuju-4\", \"lowest\": 1.0, \"highest\": 4e0, \"better\": \"HIGHER\"}",
        "scale.json:1:30 /lowest must be a whole number without point or exponent, was 1.0",
        "scale.json:1:46 /highest must be a whole number without point or exponent, was 4e0");
  }

  @Test
  void wholeNumberBeyondItsRange() {
    assertScale(
        "{\"id\": \"setuju-4\", \"lowest\": 1, \"highest\": 9999999999, \"better\": \"HIGHER\"}",
        "scale.json:1:44 /highest must be between -2147483648 and 2147483647, was 9999999999");
  }

  @Test
  void shareOfAPolicyAboveOne() {
    assertSaid(
        BinaJson.read("{\"alpha\": 0.1, \"dyadShare\": 50}", "policy.json", EvaluationPolicy.class),
        "policy.json:1:29 /dyadShare dyadShare must be in [0, 1], was 50.0");
  }

  @Test
  void numberBeyondAllBinaryNumbers() {
    assertSaid(
        BinaJson.read("{\"alpha\": 1e400}", "policy.json", EvaluationPolicy.class),
        "policy.json:1:11 /alpha must be between -1.7976931348623157E308 and"
            + " 1.7976931348623157E308, was 1e400");
  }

  @Test
  void instrumentWithoutItsVersion() {
    assertSaid(
        BinaJson.read("\"reaksi\"", "ref.json", InstrumentRef.class),
        "ref.json:1:1 / instrument reference must be an id, '/' and a version, was 'reaksi'",
        "  for example reaksi/1");
  }

  @Test
  void nipInPlaceOfAPseudonym() {
    assertSaid(
        BinaJson.read("\"198503152010011001\"", "participant.json", ParticipantId.class),
        "participant.json:1:1 / participant id must be a pseudonym, held the 18 digits of a NIP",
        "  give each person a pseudonym and keep the NIPs in a register of your own");
  }

  @Test
  void answerWithoutItsType() {
    assertSaid(
        BinaJson.read("{\"value\": 4}", "answer.json", Answer.class),
        "answer.json:1:1 / member 'type' must be present in Answer, was missing",
        "  known are blank, choices, notApplicable, notAsked, number, outOfRange, rating, words");
  }

  @Test
  void answerOfAnUnknownType() {
    assertSaid(
        BinaJson.read("{\"type\": \"rated\", \"value\": 4}", "answer.json", Answer.class),
        "answer.json:1:10 /type must be one of blank, choices, notApplicable, notAsked, number,"
            + " outOfRange, rating, words, was 'rated'");
  }

  @Test
  void answerOfAnotherType() {
    assertSaid(
        BinaJson.read(
            "{\"type\": \"words\", \"text\": \"baik\"}", "answer.json", Answer.Rating.class),
        "answer.json:1:10 /type must be one of rating, was 'words'");
  }
}
