package org.newstide.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Parameters of an address that say how a reader came to it, or which form of the page to show. */
final class TrackingParameter {

  private static final List<String> PREFIXES =
      List.of("utm_", "at_", "ns_", "mc_", "pk_", "mtm_", "hsa_", "guce_", "amp_", "__twitter_");

  private static final Set<String> NAMES =
      Set.of(
          "_ga",
          "_gl",
          "_hsenc",
          "_hsmi",
          "adobe_mc",
          "amp",
          "cmp",
          "cmpid",
          "cmp_id",
          "dclid",
          "emc",
          "fbclid",
          "feedname",
          "feedtype",
          "ftag",
          "ftcamp",
          "gaa_at",
          "gaa_n",
          "gaa_sig",
          "gaa_ts",
          "gclid",
          "gclsrc",
          "guccounter",
          "icid",
          "igshid",
          "intcid",
          "ito",
          "mbid",
          "mkt_tok",
          "mod",
          "msclkid",
          "ocid",
          "outputtype",
          "partner",
          "rd",
          "ref",
          "ref_src",
          "ref_url",
          "reflink",
          "rss",
          "s_cid",
          "segmentid",
          "sfnsn",
          "smid",
          "smtyp",
          "spm",
          "sr_share",
          "sref",
          "taid",
          "traffic_source",
          "trk",
          "twclid",
          "wt.mc_id",
          "wt_mc",
          "xtor",
          "yclid");

  private TrackingParameter() {}

  /** Whether a parameter, a name with or without "=" and a value, is for tracking. */
  static boolean is(String parameter) {
    int equals = parameter.indexOf('=');
    String name =
        (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
    return NAMES.contains(name) || PREFIXES.stream().anyMatch(name::startsWith);
  }
}
