package org.newstide.tone;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.newstide.Resource;

/**
 * The words and phrases that ship with the lexicon scorer: VADER's valences, what news means
 * otherwise, and the cues of the rules. A file wins over the ones before it.
 */
final class ToneLexicon {

  static final String VALENCES = "vader-lexicon.tsv";
  static final String NEWS_VALENCES = "news-valences.tsv";
  static final String CUES = "cues.tsv";

  private ToneLexicon() {}

  static PhraseTable load() {
    PhraseTable table = new PhraseTable();
    for (String file : new String[] {VALENCES, NEWS_VALENCES}) {
      rows(file)
          .forEach(
              (phrase, valence) ->
                  table.put(phrase, new Cue(Cue.Role.VALENCE, Double.parseDouble(valence))));
    }
    rows(CUES)
        .forEach(
            (phrase, role) ->
                table.put(phrase, new Cue(Cue.Role.valueOf(role.toUpperCase(Locale.ROOT)), 0)));
    return table;
  }

  /**
   * The rows of a word list: phrase, tab, value; lines that start with # and empty lines are for
   * the reader.
   *
   * @throws IllegalStateException if a line is no row, or a phrase stands there twice
   */
  static Map<String, String> rows(String file) {
    Map<String, String> rows = new LinkedHashMap<>();
    int number = 0;
    for (String line : Resource.text(ToneLexicon.class, file).lines().toList()) {
      number++;
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      String[] fields = line.split("\t", -1);
      if (fields.length != 2 || rows.putIfAbsent(fields[0], fields[1]) != null) {
        throw new IllegalStateException(
            file + ":" + number + ": not a new phrase, a tab and a value: " + line);
      }
    }
    return rows;
  }
}
