package id.bina.io.json;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.rule.RuleBook;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rule books that somebody wrote by hand and got wrong; each test is named for the defect. */
class BrokenRuleBooksTest {
  private static final String BOOK = GoldenTest.golden("rule-book.json");

  /** The book with the first place that reads so written otherwise. */
  private static void refused(String was, String is, String... sentences) {
    assertTrue(BOOK.contains(was), was);
    String broken = BOOK.replaceFirst(Pattern.quote(was), Matcher.quoteReplacement(is));
    Broken.assertSaid(BinaJson.read(broken, "rules.json", RuleBook.class), sentences);
  }

  @Test
  void conditionOfAnUnknownKind() {
    refused(
        "\"type\": \"all\"",
        "\"type\": \"both\"",
        "rules.json:13:17 /rules/0/when/type must be one of absent, all, anyOf, compare, counted,"
            + " every, not, trainingIs, was 'both'");
  }

  @Test
  void quantityThatAScoreDoesNotHave() {
    refused(
        "\"quantity\": \"VALUE\"",
        "\"quantity\": \"MEAN\"",
        "rules.json:21:25 /rules/0/when/conditions/0/quantity must be one of VALUE, LOWER, UPPER,"
            + " N, FIRST, SECOND, GRADE, was 'MEAN'");
  }

  @Test
  void comparisonAsASign() {
    refused(
        "\"comparison\": \"LESS\"",
        "\"comparison\": \"<\"",
        "rules.json:22:27 /rules/0/when/conditions/0/comparison must be one of LESS, AT_MOST,"
            + " AT_LEAST, GREATER, was '<'");
  }

  @Test
  void thresholdInWords() {
    refused(
        "\"threshold\": 0.5",
        "\"threshold\": \"half\"",
        "rules.json:23:26 /rules/0/when/conditions/0/threshold must be a number, was the text"
            + " 'half'");
  }

  @Test
  void measureWithABlank() {
    refused(
        "\"measure\": \"transfer.confirmed\"",
        "\"measure\": \"Transfer confirmed\"",
        "rules.json:18:26 /rules/0/when/conditions/0/score/measure measure id must hold ASCII"
            + " letters, digits and . _ : - @ / + only, was 'Transfer confirmed' (character 9)");
  }

  @Test
  void twoRulesOfOneId() {
    refused(
        "\"id\": \"R04\"",
        "\"id\": \"R08\"",
        "rules.json:1:1 / rule id must be unique in a book, was used twice: R08 (rule book"
            + " standard)");
  }

  @Test
  void ruleThatBlocksOneOfAnotherBook() {
    refused(
        "\"blocks\": []",
        "\"blocks\": [\"R99\"]",
        "rules.json:1:1 / rule must block a rule of its book, blocked R99 (rule R08, rule book"
            + " standard)");
  }

  @Test
  void ruleThatBlocksItself() {
    refused(
        "\"blocks\": []",
        "\"blocks\": [\"R08\"]",
        "rules.json:5:5 /rules/0 rule must not block itself, did (rule R08)");
  }

  @Test
  void actionThatIsDueAtOnce() {
    refused(
        "\"dueInDays\": 60",
        "\"dueInDays\": 0",
        "rules.json:73:22 /rules/0/then/dueInDays dueInDays must be at least 1, was 0");
  }

  @Test
  void ruleWithoutABasis() {
    refused(
        "\"basis\": [\n        \"practice E\",\n        \"[H]\"\n      ]",
        "\"basis\": []",
        "rules.json:5:5 /rules/0 rule must say what it is based on, had no basis (rule R08)");
  }

  @Test
  void memberThatIsMisspelt() {
    refused(
        "\"watch\": {",
        "\"wach\": {",
        "rules.json:37:7 /rules/0/wach member 'wach' is not known in Rule\n"
            + "  did you mean 'watch'? known are id, title, scope, when, watch, blocks, then,"
            + " basis, second, guards, challenge");
  }

  @Test
  void traitThatATrainingDoesNotHave() {
    refused(
        "\"trait\": \"SKILL\"",
        "\"trait\": \"COLOUR\"",
        "rules.json:195:22 /rules/1/guards/0/when/trait must be one of SKILL, FORM, MODE, was"
            + " 'COLOUR'");
  }

  @Test
  void guardThatWouldGuess() {
    refused(
        "\"ifUnknown\": \"ASK\"",
        "\"ifUnknown\": \"GUESS\"",
        "rules.json:203:24 /rules/1/guards/0/ifUnknown must be one of ASK, PASS, was 'GUESS'");
  }

  @Test
  void braceThatStandsAlone() {
    refused(
        "\"id\": \"nilai {value}\"",
        "\"id\": \"nilai {value\"",
        "rules.json:48:15 /rules/0/then brace must have its partner, stood alone in 'nilai {value'"
            + " (condition, language 'id')");
  }

  @Test
  void wordsInEnglishOnly() {
    refused(
        "\"condition\": {\n          \"id\": \"nilai {value}\",",
        "\"condition\": {",
        "rules.json:49:22 /rules/0/then/condition text must have words in 'id' (Indonesian), had"
            + " [en]");
  }

  @Test
  void scopeWithABlank() {
    refused(
        "\"scope\": \"training\"",
        "\"scope\": \"a class\"",
        "rules.json:11:16 /rules/0/scope subject kind must hold lower-case ASCII letters, digits"
            + " and . _ - only, was 'a class' (character 2)");
  }
}
