package org.newstide.jobs.mentions;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.newstide.config.Config;
import org.newstide.entity.EntityNames;
import org.newstide.entity.Theme;

/**
 * What a config asks of every text: what executors are sent.
 *
 * @param entities what texts may name beside the built-in gazetteer
 * @param themes what is looked for
 * @param targets ids of entities towards which there is a tone beside the themes'
 * @param scorer what scores a sentence
 */
record Questions(
    List<EntityNames> entities, List<Theme> themes, List<String> targets, Config.Tone.Scorer scorer)
    implements Serializable {

  private static final Map<Questions, ArticleReader> READERS = new ConcurrentHashMap<>();

  static Questions of(Config config) {
    return new Questions(
        config.entities(),
        config.themes(),
        List.copyOf(config.entityTargets()),
        config.tone().scorer());
  }

  /** What answers them, made once a process. */
  ArticleReader reader() {
    return READERS.computeIfAbsent(this, ArticleReader::new);
  }
}
