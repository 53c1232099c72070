package org.newstide.topic;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What readers are to call topics, where it is not their own label. */
public final class TopicNames {

  private final List<Topic> topics;
  private final Map<Integer, String> names = new TreeMap<>();

  /**
   * @param topics with their own labels
   * @param names by id; no two are the same
   */
  public TopicNames(List<Topic> topics, Map<String, String> names) {
    this.topics = List.copyOf(topics);
    names.forEach((id, name) -> this.names.put(Integer.valueOf(id), name.strip()));
  }

  /**
   * The topics with their names in the place of labels. A label that is another topic's name gets
   * the topic's id: no two topics are called the same.
   */
  public List<Topic> named() {
    Set<String> taken = new HashSet<>(names.values());
    return topics.stream()
        .map(
            topic -> {
              String label = topic.label();
              String own =
                  taken.contains(label) ? "%s (%d)".formatted(label, topic.topicId()) : label;
              return topic.labelled(names.getOrDefault(topic.topicId(), own));
            })
        .toList();
  }

  /** A message about the ids that no topic has: topics come and go. */
  public Optional<String> unused() {
    Set<Integer> ids = topics.stream().map(Topic::topicId).collect(Collectors.toSet());
    String unused =
        names.entrySet().stream()
            .filter(name -> !ids.contains(name.getKey()))
            .map(name -> "%d (%s)".formatted(name.getKey(), name.getValue()))
            .collect(Collectors.joining(", "));
    return unused.isEmpty()
        ? Optional.empty()
        : Optional.of("topics.names: there is no topic " + unused);
  }
}
