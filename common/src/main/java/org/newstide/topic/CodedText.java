package org.newstide.topic;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newstide.entity.Entity;
import org.newstide.entity.Gazetteer;
import org.newstide.entity.Mention;
import org.newstide.entity.MentionFinder;
import org.newstide.text.Document;
import org.newstide.text.Sentence;
import org.newstide.text.Token;
import org.newstide.text.Tokenizer;

/**
 * A text as codes of a {@link Dictionary}, sentence by sentence. All names of a country are read as
 * the first of them ("U.S." as "United States"). Who speaks, as transcripts say it at the start of
 * a paragraph ("MS. PSAKI: …"), is left out, and so are web addresses.
 */
public final class CodedText {

  private static final int LONGEST_LABEL = 40;
  private static final Set<String> ADDRESS = Set.of("http", "https", "www");
  private static final Gazetteer COUNTRIES = Gazetteer.builtIn().countryNames();
  private static final MentionFinder FINDER = new MentionFinder(COUNTRIES);

  /** The words of each entity's first name, by its id. */
  private static final Map<String, List<String>> FIRST_NAMES =
      COUNTRIES.entities().stream()
          .collect(Collectors.toMap(Entity::id, entity -> words(entity.name())));

  /** The codes of a country's name that ends at an offset. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Name(int end, int[] codes) {}

  private final String text;
  private final Dictionary dictionary;
  private final Map<Integer, Name> names = new HashMap<>();
  private int[] codes;
  private int size;

  private CodedText(Document document, Dictionary dictionary) {
    this.text = document.text();
    this.dictionary = dictionary;
    this.codes = new int[text.length() / 2 + 2];
    for (Mention country : FINDER.find(document)) {
      int[] name =
          FIRST_NAMES.get(country.entityId()).stream().mapToInt(dictionary::code).toArray();
      if (IntStream.of(name).allMatch(code -> code >= Dictionary.FIRST)) {
        names.put(country.startChar(), new Name(country.endChar(), name));
      }
    }
  }

  /** The codes of a title and a body; each sentence ends with {@link Dictionary#SENTENCE_END}. */
  public static int[] of(String title, String body, Dictionary dictionary) {
    Document document = Document.of(title, body);
    CodedText coded = new CodedText(document, dictionary);
    int paragraph = 0;
    for (Sentence sentence : document.sentences()) {
      int from = sentence.start();
      if (sentence.paragraph() > paragraph) {
        paragraph = sentence.paragraph();
        from = labelEnd(coded.text, from, sentence.end());
      }
      coded.add(sentence, from);
    }
    return Arrays.copyOf(coded.codes, coded.size);
  }

  private void add(Sentence sentence, int start) {
    int from = start;
    int last = -1;
    for (Token token : sentence.tokens()) {
      if (token.start() < from) {
        continue;
      }
      if (ADDRESS.contains(token.text().toLowerCase(Locale.ROOT))) {
        from = addressEnd(text, token.start(), sentence.end());
        continue;
      }
      if (last >= 0 && marked(text, last, token.start())) {
        add(Dictionary.MARK);
      }
      Name name = names.get(token.start());
      if (name == null) {
        add(dictionary.code(token.text()));
        last = token.end();
      } else {
        add(name.codes());
        last = name.end();
      }
      from = last;
    }
    add(Dictionary.SENTENCE_END);
  }

  private void add(int... more) {
    if (size + more.length > codes.length) {
      codes = Arrays.copyOf(codes, 2 * codes.length + more.length);
    }
    System.arraycopy(more, 0, codes, size, more.length);
    size += more.length;
  }

  private static List<String> words(String name) {
    return Tokenizer.tokens(name, 0, name.length()).stream().map(Token::text).toList();
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
