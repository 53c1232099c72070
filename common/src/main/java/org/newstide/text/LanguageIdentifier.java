package org.newstide.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * The language of a text, out of 103, by OpenNLP's model of runs of one to three characters.
 *
 * <p>The model gives each language a likelihood that is a mean over the runs of the text. Of
 * languages that are alike (Indonesian and Sundanese, Russian and Bulgarian) the one that little is
 * written in needs the higher one, as a sentence is far more likely to be in the other.
 */
public final class LanguageIdentifier {

  /** The beginning of a text tells enough, in UTF-16 units. */
  static final int BEGINNING = 150;

  /** More of it is asked before it is held against what is expected: it may begin with a name. */
  static final int LONG_BEGINNING = 2_000;

  /** The languages of a two-hundredth of the Web's pages or more (W3Techs, 2025), and Hindi. */
  private static final Set<String> MUCH_WRITTEN =
      Set.of(
          "ar", "cs", "de", "el", "en", "es", "fa", "fr", "hi", "hu", "id", "it", "ja", "ko", "nl",
          "pl", "pt", "ro", "ru", "sv", "tr", "uk", "vi", "zh");

  private static final double LITTLE_WRITTEN = .8;

  /**
   * How far a text must speak against the language that is expected, as a log likelihood: one
   * English headline in a thousand does, for its foreign names (jobs/benchmarks/README.md).
   */
  private static final double OVERRULES = 15;

  /** Members of a language that has a code as a whole, which is what articles are labelled with. */
  private static final Map<String, String> WHOLES =
      Map.of(
          "cmn", "zh", "ekk", "et", "lvs", "lv", "nob", "no", "nno", "no", "pes", "fa", "plt", "mg",
          "pnb", "pa");

  private static final LanguageDetector DETECTOR = load();

  /** What articles are labelled with, by the model's labels. */
  private static final Map<String, String> CODES =
      Arrays.stream(DETECTOR.getSupportedLanguages())
          .collect(Collectors.toMap(label -> label, LanguageIdentifier::code));

  private LanguageIdentifier() {}

  /**
   * The language that a text is most likely in.
   *
   * @return its shortest ISO 639 code; nothing if the text has no letter
   */
  public static Optional<String> identify(String text) {
    return likelihoods(beginning(text, BEGINNING)).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  /**
   * The language of a text that is said to be in one. A text of few words hardly speaks against it;
   * a language that the model does not know stands.
   *
   * @param expected ISO 639 code, the shortest
   */
  public static String identify(String text, String expected) {
    boolean stands = judge(beginning(text, BEGINNING), expected).equals(expected);
    return stands ? expected : judge(beginning(text, LONG_BEGINNING), expected);
  }

  private static String judge(String text, String expected) {
    Map<String, Double> likelihoods = likelihoods(text);
    Double known = likelihoods.get(expected);
    if (known == null) {
      return expected;
    }
    Map.Entry<String, Double> likeliest =
        Collections.max(likelihoods.entrySet(), Map.Entry.comparingByValue());
    // a letter that takes three bytes tells more than one that takes one
    int length = text.getBytes(StandardCharsets.UTF_8).length;
    double evidence = length * Math.log(likeliest.getValue() / known);
    return evidence > OVERRULES ? likeliest.getKey() : expected;
  }

  /** How likely each language is, weighted. */
  private static Map<String, Double> likelihoods(String text) {
    Map<String, Double> likelihoods = new HashMap<>();
    if (text.codePoints().noneMatch(Character::isLetter)) {
      return likelihoods;
    }
    for (Language language : DETECTOR.predictLanguages(text)) {
      String code = CODES.get(language.getLang());
      double weight = MUCH_WRITTEN.contains(code) ? 1 : LITTLE_WRITTEN;
      likelihoods.merge(code, weight * language.getConfidence(), Math::max);
    }
    return likelihoods;
  }

  private static String beginning(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    boolean splits = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, splits ? length - 1 : length);
  }

  private static String code(String label) {
    return WHOLES.getOrDefault(label, LanguageCode.of(label).orElse(label));
  }

  private static LanguageDetector load() {
    try (InputStream model =
        LanguageDetectorModel.class.getResourceAsStream("/langdetect-183.bin")) {
      return new LanguageDetectorME(new LanguageDetectorModel(model));
    } catch (IOException e) {
      throw new IllegalStateException("the model of languages cannot be read", e);
    }
  }
}
