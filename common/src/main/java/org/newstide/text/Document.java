package org.newstide.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An article's text, split once for all that look at it.
 *
 * @param text title, two newlines, body: what all offsets count in
 * @param sentences the title as sentence 0 (without tokens if there is none), then the body's
 */
public record Document(String text, List<Sentence> sentences) {

  private static final String GAP = "\n\n";
  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");

  /** Splits a title and a body, either of which may be empty. */
  public static Document of(String title, String body) {
    String text = title + GAP + body;
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(new Sentence(0, 0, 0, title.length(), Tokenizer.tokens(text, 0, title.length())));
    int paragraph = 0;
    int start = title.length() + GAP.length();
    while (start < text.length()) {
      int end = Paragraphs.end(text, start);
      List<int[]> spans = SentenceSplitter.spans(text, start, end);
      if (!spans.isEmpty()) {
        paragraph++;
      }
      for (int[] span : spans) {
        List<Token> tokens = Tokenizer.tokens(text, span[0], span[1]);
        sentences.add(new Sentence(sentences.size(), paragraph, span[0], span[1], tokens));
      }
      start = end + 1;
    }
    return new Document(text, List.copyOf(sentences));
  }

  /** The words of a sentence as they stand, with inner line breaks made spaces. */
  public String words(Sentence sentence) {
    return words(sentence.start(), sentence.end());
  }

  /** The words of {@code text[start, end)} as they stand, with inner line breaks made spaces. */
  public String words(int start, int end) {
    return GAPS.matcher(text.substring(start, end)).replaceAll(" ");
  }
}
