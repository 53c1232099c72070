package org.newstide.topic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.newstide.text.Document;
import org.newstide.text.Sentence;
import org.newstide.text.Token;

/**
 * A text as codes of a {@link Dictionary}, sentence by sentence. Who speaks, as transcripts say it
 * at the start of a paragraph ("MS. PSAKI: …"), is left out, and so are web addresses.
 */
public final class CodedText {

  private static final int LONGEST_LABEL = 40;
  private static final Set<String> ADDRESS = Set.of("http", "https", "www");

  private CodedText() {}

  /** The codes of a title and a body; each sentence ends with {@link Dictionary#SENTENCE_END}. */
  public static int[] of(String title, String body, Dictionary dictionary) {
    Document document = Document.of(title, body);
    String text = document.text();
    int[] codes = new int[text.length() / 2 + 2];
    int n = 0;
    int paragraph = 0;
    for (Sentence sentence : document.sentences()) {
      int from = sentence.start();
      if (sentence.paragraph() > paragraph) {
        paragraph = sentence.paragraph();
        from = labelEnd(text, from, sentence.end());
      }
      int last = -1;
      for (Token token : sentence.tokens()) {
        if (token.start() < from) {
          continue;
        }
        if (ADDRESS.contains(token.text().toLowerCase(Locale.ROOT))) {
          from = addressEnd(text, token.start(), sentence.end());
          continue;
        }
        codes = roomFor(3, n, codes);
        if (last >= 0 && marked(text, last, token.start())) {
          codes[n++] = Dictionary.MARK;
        }
        codes[n++] = dictionary.code(token.text());
        last = token.end();
      }
      codes = roomFor(1, n, codes);
      codes[n++] = Dictionary.SENTENCE_END;
    }
    return Arrays.copyOf(codes, n);
  }

  private static int[] roomFor(int more, int n, int[] codes) {
    return n + more > codes.length ? Arrays.copyOf(codes, 2 * codes.length + more) : codes;
  }

  /**
   * The offset of a colon that ends who speaks, or {@code start}: capitals stand before it, white
   * space behind it. "US: " and "COVID-19: " are no speakers, "Q: " is one.
   */
  private static int labelEnd(String text, int start, int end) {
    for (int at = start; at < Math.min(end, start + LONGEST_LABEL); at++) {
      char c = text.charAt(at);
      if (c == ':') {
        boolean initials = at - start == 2 || at - start == 3;
        boolean white = at + 1 < end && Character.isWhitespace(text.charAt(at + 1));
        return white && !initials ? at : start;
      }
      if (Character.isLowerCase(c) || Character.isDigit(c)) {
        return start;
      }
    }
    return start;
  }

  private static int addressEnd(String text, int start, int end) {
    int at = start;
    while (at < end && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether anything but white space, hyphens and possessives stands between two words. */
  private static boolean marked(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean possessive = i == from + 1 && (c == 's' || c == 'S');
      if (!Character.isWhitespace(c)
          && !Character.isSpaceChar(c)
          && Character.getType(c) != Character.FORMAT
          && "-‐‑'’".indexOf(c) < 0
          && !possessive) {
        return true;
      }
    }
    return false;
  }
}
