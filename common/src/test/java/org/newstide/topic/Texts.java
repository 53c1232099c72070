package org.newstide.topic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newstide.text.Token;
import org.newstide.text.Tokenizer;

/** Small corpora for tests: their dictionary and their texts in code. */
record Texts(Dictionary dictionary, List<int[]> codes) {

  static Texts of(String... texts) {
    Map<String, Integer> forms = new HashMap<>();
    for (String text : texts) {
      for (Token token : Tokenizer.tokens(text, 0, text.length())) {
        forms.merge(token.text(), 1, Integer::sum);
      }
    }
    List<String> sorted =
        forms.keySet().stream()
            .filter(form -> !Character.isDigit(form.charAt(0)))
            .sorted(
                Comparator.<String>comparingInt(forms::get)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    Dictionary dictionary = new Dictionary(sorted, new StopWords(List.of()));
    return new Texts(
        dictionary, Arrays.stream(texts).map(text -> CodedText.of("", text, dictionary)).toList());
  }

  /** Reads single words: no run of them is a term. */
  TermReader reader() {
    return new TermReader(
        dictionary,
        new Collocations(new LongCounts(), 1, dictionary),
        new Addresses(new LongCounts()));
  }

  /** The words that stand in so many texts. */
  Vocabulary vocabulary(long least, long most) {
    LongCounts counts = new LongCounts();
    codes.forEach(text -> Vocabulary.count(text, reader(), counts));
    return new Vocabulary(reader(), counts, least, most);
  }

  /** Codes as words, to look at: "." a sentence's end, "?" an unknown word. */
  String words(int[] codes) {
    StringBuilder words = new StringBuilder();
    for (int code : codes) {
      words.append(words.isEmpty() ? "" : " ");
      switch (code) {
        case Dictionary.SENTENCE_END -> words.append('.');
        case Dictionary.UNKNOWN -> words.append('?');
        case Dictionary.NUMBER -> words.append('#');
        case Dictionary.MARK -> words.append(',');
        default -> words.append(dictionary.form(code));
      }
    }
    return words.toString();
  }
}
