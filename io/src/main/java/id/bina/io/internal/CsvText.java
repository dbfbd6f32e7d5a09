package id.bina.io.internal;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A text file, decoded strictly: a byte order mark decides, then what was declared, then UTF-8, and
 * a byte that does not fit is refused with its line instead of becoming a replacement character.
 *
 * @param content the bytes of the file
 * @param name how messages call the file
 * @param declared the encoding somebody declared
 */
record CsvText(CsvContent content, String name, Optional<Charset> declared) {
  private static final int LONGEST_MARK = 4;

  private static final List<Charset> MARKED =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  /** Opens the text after its byte order mark. */
  Reader open() throws CsvRefusal {
    try {
      InputStream in = content.open();
      try {
        return decoded(in);
      } catch (IOException | CsvRefusal refused) {
        in.close();
        throw refused;
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private Reader decoded(InputStream in) throws IOException, CsvRefusal {
    CsvRows.Encoding encoded = encoded(in);
    in.skipNBytes(encoded.markLength());
    return new BufferedReader(new InputStreamReader(in, strict(encoded.charset())));
  }

  private CsvRows.Encoding encoded(InputStream in) throws IOException, CsvRefusal {
    in.mark(LONGEST_MARK);
    byte[] head = in.readNBytes(LONGEST_MARK);
    in.reset();
    refuseWorkbook(head);
    Optional<Charset> marked = marked(head);
    int markLength = marked.map(charset -> "\uFEFF".getBytes(charset).length).orElse(0);
    return new CsvRows.Encoding(marked.orElseGet(this::charsetWithoutMark), markLength);
  }

  /** How the bytes are to be read. */
  CsvRows.Encoding encoded() throws CsvRefusal {
    try (InputStream in = content.open()) {
      return encoded(in);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** The encoding that a byte order mark announces. */
  private static Optional<Charset> marked(byte[] head) {
    return MARKED.stream().filter(charset -> begins(head, "\uFEFF".getBytes(charset))).findFirst();
  }

  private Charset charsetWithoutMark() {
    return declared.orElse(StandardCharsets.UTF_8);
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private void refuseWorkbook(byte[] head) throws CsvRefusal {
    boolean zip = begins(head, new byte[] {'P', 'K', 3, 4});
    boolean oldExcel = begins(head, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
    if (zip || oldExcel) {
      throw new CsvRefusal(name, "workbook", CsvSentences.workbook(zip ? ".xlsx" : ".xls"));
    }
  }

  private static boolean begins(byte[] head, byte[] with) {
    return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
  }

  /** Why the parser, reading this text, could not go on. */
  CsvRefusal unreadable(UncheckedIOException e) {
    IOException cause = e.getCause();
    return unreadable(cause == null ? new IOException(e) : cause);
  }

  /** Why the file cannot be read, as a sentence. */
  CsvRefusal unreadable(IOException e) {
    if (e instanceof CharacterCodingException) {
      return malformed();
    }
    if (e instanceof NoSuchFileException) {
      return new CsvRefusal(name, "no-file", CsvSentences.noFile());
    }
    if (e instanceof CsvContent.FolderException) {
      return new CsvRefusal(name, "folder", CsvSentences.folder());
    }
    return CsvRefusal.unreadable(name, e);
  }

  private CsvRefusal malformed() {
    Charset charset = charsetWithoutMark();
    try {
      String place = name + malformedPlace(charset);
      return new CsvRefusal(place, "encoding", CsvSentences.encoding(charset));
    } catch (IOException e) {
      return CsvRefusal.unreadable(name, e);
    }
  }

  /** The line of the first bytes that do not fit, as {@code :line}; empty for UTF-16. */
  private String malformedPlace(Charset charset) throws IOException {
    try (InputStream in = content.open()) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      int number = 1;
      for (int b = in.read(); b >= 0; b = in.read()) {
        line.write(b);
        if (b == '\n') {
          if (!fits(line, charset)) {
            break;
          }
          line.reset();
          number++;
        }
      }
      return charset.name().startsWith("UTF-16") ? "" : String.format(Locale.ROOT, ":%d", number);
    }
  }

  private static boolean fits(ByteArrayOutputStream line, Charset charset) {
    try {
      strict(charset).decode(ByteBuffer.wrap(line.toByteArray()));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
