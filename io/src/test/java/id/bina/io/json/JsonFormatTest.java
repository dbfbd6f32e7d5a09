package id.bina.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.Text;
import id.bina.io.spi.Format;
import id.bina.io.spi.FormatContract;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonFormatTest extends FormatContract {

  @Override
  protected Format format() {
    return JsonFormat.standard();
  }

  @Override
  protected List<Object> samples() {
    return DocumentSamples.all();
  }

  @Override
  protected byte[] nonsense() {
    return "waktu,nilai\n1,2\n".getBytes(UTF_8);
  }

  @Test
  void namesTheDocumentsItReads() {
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> format().read(InputStream.nullInputStream(), "text.json", Text.class));

    assertEquals(
        "type must be one that application/json reads, was Text\n"
            + "  it reads BandTable, Dossier, DossierDraft, Evaluation, EvaluationPolicy,"
            + " Instrument, Interview, Ledger, Program, PublicVoice, RegulationPack, Release,"
            + " RuleBook, Setting, SurveyResponse",
        refused.getMessage());
  }
}
