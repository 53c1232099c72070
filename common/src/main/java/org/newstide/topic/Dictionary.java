package org.newstide.topic;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newstide.topic.StopWords.Role;

/**
 * Numbers for the words of a corpus, so that texts become short rows of numbers that are read once
 * and counted often. Each written form ("Gas", "gas") has a code of its own; forms of one word
 * share the code of the most frequent, their key.
 */
public final class Dictionary implements Serializable {

  /** The most forms: a run of three codes fits in a long. */
  public static final int MOST = 1 << 20;

  /** Ends a sentence. */
  static final int SENTENCE_END = 0;

  /** A word that the dictionary lacks. */
  static final int UNKNOWN = 1;

  /** A word that starts with a digit. */
  static final int NUMBER = 2;

  /** Punctuation within a sentence that no run of words crosses. */
  static final int MARK = 3;

  /** The first code that is a word's. */
  static final int FIRST = 4;

  private final String[] forms;
  private final int[] keys;
  private final Role[] roles;
  private transient Map<String, Integer> codes;

  /**
   * @param forms written forms, each once, the most frequent first; at most {@link #MOST}
   */
  public Dictionary(List<String> forms, StopWords stopWords) {
    if (forms.size() > MOST) {
      throw new IllegalArgumentException(forms.size() + " forms; at most " + MOST + " fit");
    }
    this.forms = forms.toArray(String[]::new);
    this.keys = new int[forms.size()];
    this.roles = new Role[forms.size()];
    Map<String, Integer> firsts = new HashMap<>();
    for (int i = 0; i < keys.length; i++) {
      String key = StopWords.key(this.forms[i]);
      Integer first = firsts.putIfAbsent(key, i + FIRST);
      keys[i] = first == null ? i + FIRST : first;
      roles[i] = stopWords.role(key);
    }
    index();
  }

  /** The code of a form: {@link #UNKNOWN} if it has none, {@link #NUMBER} for a number. */
  int code(String form) {
    if (Character.isDigit(form.charAt(0))) {
      return NUMBER;
    }
    return codes.getOrDefault(form, UNKNOWN);
  }

  /** The form of a word's code. */
  String form(int code) {
    return forms[code - FIRST];
  }

  /** The code that all forms of a word share; what is no word stays as it is. */
  int key(int code) {
    return code < FIRST ? code : keys[code - FIRST];
  }

  /** What the word may be to topics; what is no word is never a term. */
  Role role(int code) {
    return code < FIRST ? Role.NEVER : roles[code - FIRST];
  }

  private void index() {
    codes = new HashMap<>(forms.length * 2);
    for (int i = 0; i < forms.length; i++) {
      codes.put(forms[i], i + FIRST);
    }
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    index();
  }
}
