package id.bina.scoring.claim;

import id.bina.core.people.Source;
import id.bina.core.result.Claim;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.ScoreKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What no word alone gives away: statements about citizens, trends, ranks, persons and shares, in
 * Indonesian and in English.
 *
 * <p>Most may stand in a quotation with its source, some in the granted wording of a claim that has
 * what they need, and what names a person nowhere.
 */
enum GuardedStatement {
  NO_EFFECT(
      SpeechRule.NOTHING_FOUND,
      Place.QUOTED,
      "(?:tidak|tanpa)(?:\\s+ada)?\\s+(?:ber)?(?:pengaruh|dampak)(?:nya)?",
      "(?:tidak|belum)\\s+efektif",
      "(?:no|without(?:\\s+any)?)\\s+(?:effect|impact)s?",
      "(?:not\\s+effective|ineffective)"),
  SHARE_OF_INTERVIEWS(
      SpeechRule.SHARE_OF_FEW,
      Place.QUOTED,
      Words.PERCENT
          + "(?:\\s+(?:dari|of|di\\s+antara|among|the|para|\\d{1,2}|dua\\s+belas|twelve))*\\s+"
          + Words.INFORMANTS,
      "(?:dari|of|di\\s+antara|among)\\s+(?:the\\s+)?\\d{1,2}\\s+"
          + Words.INFORMANTS
          + Words.NEAR
          + Words.PERCENT),
  MOST_OF_INTERVIEWS(
      SpeechRule.SHARE_OF_FEW,
      Place.QUOTED,
      "(?:mayoritas|sebagian\\s+besar|kebanyakan|hampir\\s+semua|semua)\\s+" + Words.INFORMANTS,
      "(?:most|the\\s+majority|nearly\\s+all|all)\\s+(?:of\\s+)?(?:the\\s+)?" + Words.INFORMANTS),
  FEW(
      SpeechRule.FEW_PEOPLE,
      Place.NOWHERE,
      "n\\s?=\\s?[1-4](?![.,]?\\d)",
      "(?:[0-4]|satu|dua|tiga)\\s+dari\\s+(?:[1-4]|dua|tiga|empat)\\s+" + Words.PEOPLE,
      "(?:[0-4]|one|two|three)\\s+of\\s+(?:the\\s+)?(?:[1-4]|two|three|four)\\s+" + Words.PEOPLE),
  SATISFIED_CITIZENS(
      SpeechRule.CITIZENS,
      Place.GRANTED,
      "(?:publik|masyarakat|warga)\\s+(?:(?:kini|makin|semakin|lebih|sangat|merasa)\\s+)*puas",
      "kepuasan\\s+(?:publik|masyarakat|warga)\\s+(?:telah\\s+)?(?:naik|meningkat|membaik|tinggi)",
      Words.PERCENT + "\\s+(?:dari\\s+)?(?:masyarakat|warga|publik)",
      "(?:the\\s+public|citizens|residents)\\s+(?:is|are|was|were)\\s+"
          + "(?:(?:now|more|very)\\s+)*satisfied",
      "(?:public|citizens?['’]?)\\s+satisfaction\\s+(?:has\\s+)?"
          + "(?:rose|risen|increased|improved|grew)",
      Words.PERCENT + "\\s+of\\s+(?:the\\s+public|citizens|residents)"),
  DIRECTION_OF_TREND(
      SpeechRule.TREND,
      Place.GRANTED,
      "(?:tren|kecenderungan)(?:nya)?\\s+(?:yang\\s+)?(?:terus\\s+)?"
          + "(?:naik|turun|meningkat|menurun|positif|negatif|membaik|memburuk)",
      "(?:upward|rising|downward|falling|positive|negative|improving)\\s+trend",
      "trend\\s+(?:is|was|points)\\s+(?:clearly\\s+)?"
          + "(?:up|down|upward|downward|positive|negative)"),
  TIMES(
      SpeechRule.MULTIPLE,
      Place.GRANTED,
      "(?:dua|tiga|empat|lima|\\d+)\\s+kali\\s+lipat",
      "(?:doubled|tripled|quadrupled|twofold|threefold)"),
  AHEAD(
      SpeechRule.PREDICTION,
      Place.QUOTED,
      "akan\\s+(?:terus\\s+)?(?:naik|turun|meningkat|menurun|membaik|memburuk|mencapai)",
      "(?:diprediksi|diramalkan|diproyeksikan)(?:kan)?",
      "diperkirakan\\s+(?:akan\\s+)?(?:naik|turun|meningkat|menurun|mencapai)",
      "will\\s+(?:continue\\s+to\\s+)?(?:rise|fall|increase|decrease|improve|worsen|reach)",
      "(?:is|are)\\s+(?:expected|projected|forecast|predicted)\\s+to"),
  SCORE_OF_VIRTUE(
      SpeechRule.VIRTUE,
      Place.QUOTED,
      "(?:skor|nilai|indeks)\\s+(?:inovasi|kepercayaan|integritas|loyalitas)",
      "(?:innovation|trust|integrity|loyalty)\\s+(?:score|index)"),
  LEAGUE(
      SpeechRule.RANKING,
      Place.QUOTED,
      Words.PLACES
          + "\\s+(?:yang\\s+)?(?:terbaik|terburuk|paling\\s+(?:baik|buruk|unggul|maju|tertinggal))",
      "(?:peringkat|urutan)\\s+(?:ke-?)?(?:\\d+|pertama|kedua|terakhir)\\s+(?:dari|di\\s+antara)"
          + "(?:\\s+(?:\\d+|semua|seluruh))?\\s+"
          + Words.PLACES,
      "lebih\\s+(?:baik|unggul)\\s+(?:daripada|dibanding(?:kan)?)\\s+" + Words.PLACES,
      "(?:the\\s+)?(?:best|worst)\\s+" + Words.PLACES,
      "rank(?:s|ed)?\\s+(?:first|second|last|\\d+)\\s+(?:of|among)\\s+(?:(?:the|all|\\d+)\\s+)*"
          + Words.PLACES,
      "better\\s+than\\s+(?:the\\s+)?(?:other\\s+)?" + Words.PLACES),
  NAMED(
      SpeechRule.PERSON,
      Place.NOWHERE,
      "(?:Sdr|Sdri|Saudara|Saudari|Bapak|Pak|Ibu|Bu|Mr|Mrs|Ms)\\.?\\s+"
          + "(?-i:(?!Kota)\\p{Lu}\\p{Ll}+)",
      "(?:NIP|NIK)\\.?\\s*:?\\s*\\d[\\d ]{5,}",
      "(?<![/.\\d])\\d{16}(?:\\d{2})?"),
  PUNISHED(
      SpeechRule.PERSON,
      Place.QUOTED,
      "(?:beri\\s+sanksi|copot|berhentikan|pecat|ganti)\\s+(?:kepada\\s+)?" + Words.OFFICE,
      "sanksi\\s+(?:bagi|untuk|kepada|terhadap)\\s+" + Words.OFFICE,
      "(?:dismiss|sanction|punish|fire|replace)\\s+(?:the|this)\\s+" + Words.OFFICE),
  ALL(
      SpeechRule.EVERYBODY,
      Place.QUOTED,
      "(?:semua|seluruh|setiap)\\s+(?:peserta|alumni|ASN|pegawai)\\s+(?:telah\\s+|kini\\s+)?"
          + "(?:merasa|puas|menerapkan|mampu|menguasai|mengakui)",
      "(?:all|every)\\s+(?:the\\s+)?(?:participants?|alumni|civil\\s+servants?|staff)\\s+"
          + "(?:now\\s+)?(?:feels?|felt|were|are|is|was|apply|applies|applied|master(?:s|ed)?)"),
  AS_GOOD(
      SpeechRule.EQUALITY,
      Place.QUOTED,
      "(?<!belum )(?<!tidak )(?:sama\\s+baiknya|setara)\\s+dengan\\s+"
          + "(?:kelas\\s+)?(?:tatap\\s+muka|luring|daring)",
      "(?:is|was|are)\\s+(?:just\\s+)?as\\s+good\\s+as\\s+(?:the\\s+)?(?:face|classroom|online)",
      "(?:is|was)\\s+equivalent\\s+to"),
  CUT(
      SpeechRule.EVALUATION_KEPT,
      Place.QUOTED,
      "(?:kurangi|pangkas|hapus(?:kan)?|hilangkan|tiadakan)\\s+(?:(?:anggaran|biaya|kegiatan)\\s+)?"
          + "evaluasi",
      "(?:cut|drop|skip|save\\s+on)\\s+(?:the\\s+)?(?:(?:cost|budget)\\s+of\\s+)?evaluation");

  /** Where a statement may stand all the same. */
  private enum Place {
    /** In a quotation with its source, or in the wording of a claim that has what it needs. */
    GRANTED,
    /** In a quotation with its source. */
    QUOTED,
    /** Not even there. */
    NOWHERE
  }

  private static final Pattern INTERVAL = Pattern.compile("\\d\\s?%\\s?CI\\b|\\bSK\\s?\\d");

  private final SpeechRule rule;
  private final Place place;
  private final Pattern pattern;

  GuardedStatement(SpeechRule rule, Place place, String... forms) {
    this.rule = rule;
    this.place = place;
    this.pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + String.join("|", forms) + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  SpeechRule rule() {
    return rule;
  }

  boolean mayBeQuoted() {
    return place != Place.NOWHERE;
  }

  /** Whether the wording of this claim may hold the statement. */
  boolean isGrantedTo(Claim claim) {
    if (place != Place.GRANTED || claim.grade().compareTo(EvidenceGrade.E3) < 0) {
      return false;
    }
    return switch (rule) {
      case CITIZENS -> rests(claim, GuardedStatement::isOfCitizens);
      case TREND -> rests(claim, key -> key.measure().value().contains("trend"));
      default -> hasInterval(claim);
    };
  }

  /** Whether a claim's wording tells the interval, in each language. */
  static boolean hasInterval(Claim claim) {
    return claim.wording().values().values().stream()
        .allMatch(words -> INTERVAL.matcher(words).find());
  }

  private static boolean rests(Claim claim, Predicate<ScoreKey> on) {
    return claim.keys().stream().anyMatch(on);
  }

  private static boolean isOfCitizens(ScoreKey key) {
    return key.cell().source().filter(Source.CITIZEN::equals).isPresent();
  }

  /** Where the statement stands in a text, in the order of reading. */
  List<Stretch> in(String text) {
    List<Stretch> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(new Stretch(matcher.start(), matcher.end()));
    }
    return found;
  }

  /** Parts of patterns. */
  private static final class Words {
    static final String PERCENT = "\\d+(?:[.,]\\d+)?\\s?(?:%|persen|percent|per\\s+cent)";

    /** Some words of the same sentence. */
    static final String NEAR = "(?:[^.;:|()]|\\.(?=\\d)){0,40}?(?<![\\p{L}\\p{N}])";

    static final String INFORMANTS =
        "(?:informan|narasumber|wawancara|peserta\\s+forum|informants?|interviews?|interviewees?"
            + "|forum\\s+speakers)";

    static final String PEOPLE =
        "(?:orang|peserta|alumni|informan|atasan|responden|pegawai|people|participants|informants"
            + "|superiors|respondents|staff)";

    static final String PLACES =
        "(?:kabupaten|kota|provinsi|kecamatan|daerah|dinas|puskesmas|program|unit|districts?"
            + "|regenc(?:y|ies)|cit(?:y|ies)|provinces?|regions?|offices?|programmes?|units?)";

    static final String OFFICE =
        "(?:instruktur|widyaiswara|pejabat|kepala\\s+\\p{L}+|petugas|pegawai|instructor|officer"
            + "|head|trainer)";
  }
}
