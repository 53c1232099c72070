package org.newstide.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newstide.text.Token;

/** All name forms as one automaton: a trie whose edges are words. */
final class FormTrie {

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private Optional<NameForm> form = Optional.empty();
  }

  /** A form and the number of words it took up. */
  record Match(NameForm form, int words) {}

  private final Node root = new Node();

  /** Adds a form under the given words; of two forms under the same words the later one counts. */
  private void add(List<String> words, NameForm form) {
    Node node = root;
    for (String word : words) {
      node = node.next.computeIfAbsent(word, key -> new Node());
    }
    node.form = Optional.of(form);
  }

  /** Forms as they are written. */
  static FormTrie asWritten(Iterable<NameForm> forms) {
    FormTrie trie = new FormTrie();
    forms.forEach(form -> trie.add(form.words(), form));
    return trie;
  }

  /** Forms in capitals, without those that are everyday words then. */
  static FormTrie inCapitals(Iterable<NameForm> forms) {
    FormTrie trie = new FormTrie();
    for (NameForm form : forms) {
      if (form.isTellableInCapitals()) {
        trie.add(form.capitals(), form);
      }
    }
    return trie;
  }

  /** The longest form that starts at token {@code from}. */
  Optional<Match> longest(List<Token> tokens, int from) {
    Optional<Match> longest = Optional.empty();
    Node node = root;
    for (int at = from; at < tokens.size(); at++) {
      node = node.next.get(Spelling.plain(tokens.get(at).text()));
      if (node == null) {
        break;
      }
      if (node.form.isPresent()) {
        longest = Optional.of(new Match(node.form.get(), at - from + 1));
      }
    }
    return longest;
  }
}
