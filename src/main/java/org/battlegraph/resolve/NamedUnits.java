package org.battlegraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.entity.Side;
import org.battlegraph.model.mention.UnitForm;

/** Sorts mentions without a number into forces: sides, garrisons, commanders' troops, names. */
final class NamedUnits {
  private static final Pattern BRANCH = Pattern.compile("海军陆战队|陆战队|海军|空军|陆军(?!航空)|航空|海上|空中");
  private static final Pattern GARRISON = Pattern.compile("(守军|守备队|守军部队|驻军|守备部队|守备军)$");
  private static final Pattern CENTER = Pattern.compile("^中央(?=(兵团|集团军|纵队|路军)$)");
  private static final Pattern PROVINCE_MARK = Pattern.compile("(?<=..)[省市县城](?=..)");

  /** What a text calls an army that it does not recognize; the army is the same without it. */
  private static final Pattern PUPPET = Pattern.compile("^伪(?=...)");

  private static final Pattern COMMANDER =
      Pattern.compile(
          "^(.+?)(将军|上将|中将|少将|元帅|司令|军长|师长|大将)?(率领|领导|指挥|所部)?(的)?"
              + "(部队|军队|部下|所部|部众|部|军|兵团|支队|集团|纵队|师|旅|团)$");

  private static final Pattern SURNAME_KEY =
      Pattern.compile("commander/(?<surname>\\p{IsIdeographic})/(?<kind>[部军师旅团]).*");

  private static final Pattern GENERAL_KEY = Pattern.compile("commander/(?<name>[^/]{2,4})/部.*");

  private static final int SHORTEST_NAME = 3;

  private final SideWords words;
  private final Map<String, UnitGroup> groups = new LinkedHashMap<>();

  NamedUnits(SideWords words) {
    this.words = words;
  }

  /** Returns the forces that the mentions are. */
  List<UnitGroup> groups(List<UnitNode> nodes) {
    for (UnitNode node : nodes) {
      groups.computeIfAbsent(key(node), key -> new UnitGroup(List.of())).add(node);
    }
    bareGarrisons();
    surnames();
    generalNames();
    shortNames();
    byLink();
    return List.copyOf(groups.values());
  }

  private String key(UnitNode node) {
    return switch (node.form()) {
      case SIDE -> sideKey(node).orElse("name/" + node.name());
      case GARRISON -> garrisonKey(node);
      case COMMANDER ->
          "commander/" + commander(node.name()) + node.side().map(Side::word).orElse("");
      case SHIP -> "ship/" + ShipNames.bare(node.name());
      default -> "name/" + bareName(node);
    };
  }

  private Optional<String> sideKey(UnitNode node) {
    Matcher branch = BRANCH.matcher(node.name());
    String arm = branch.find() ? branch.group() : "";
    boolean whole = words.atFront(node.name()).isPresent();
    return node.side().filter(side -> whole).map(side -> "side/" + side.word() + arm);
  }

  private String garrisonKey(UnitNode node) {
    String place = GARRISON.matcher(node.name()).replaceAll("");
    if (place.equals(node.name())) {
      return "name/" + place;
    }
    boolean sideOnly = place.isEmpty() && node.mention().nation().isPresent();
    boolean ofSide = words.wordAtFront(place).filter(place::equals).isPresent();
    if (sideOnly || ofSide) {
      return node.side().map(side -> "side/" + side.word()).orElse("garrison/" + place);
    }
    return "garrison/" + place.replaceAll("(?<=..)[城市]$", "");
  }

  private static String commander(String name) {
    Matcher matcher = COMMANDER.matcher(name);
    if (!matcher.matches()) {
      return name;
    }
    String kind = matcher.group(5);
    boolean general = kind.startsWith("部") || kind.endsWith("部") || kind.equals("军队");
    return matcher.group(1) + "/" + (general ? "部" : kind);
  }

  private String bareName(UnitNode node) {
    String whole = node.name();
    String name =
        words
            .wordAtFront(whole)
            .filter(word -> words.atFront(word).equals(node.side()))
            .map(word -> whole.substring(word.length()))
            .filter(rest -> rest.length() > 2)
            .orElse(whole);
    name = PUPPET.matcher(name).replaceFirst("");
    name = CENTER.matcher(name).replaceFirst("中");
    String bare = PROVINCE_MARK.matcher(name).replaceFirst("");
    return bare.length() >= 4 ? bare : name;
  }

  /** 守軍 alone is the garrison of the place that was named with one last, or of the article. */
  private void bareGarrisons() {
    UnitGroup bare = groups.get("garrison/");
    List<UnitGroup> placed =
        groups.entrySet().stream()
            .filter(entry -> entry.getKey().startsWith("garrison/") && entry.getValue() != bare)
            .map(Map.Entry::getValue)
            .toList();
    if (bare == null || placed.isEmpty()) {
      return;
    }
    groups.remove("garrison/");
    NavigableMap<Integer, UnitGroup> byOrder = new TreeMap<>();
    placed.forEach(group -> group.nodes().forEach(node -> byOrder.put(node.order(), group)));
    for (UnitNode node : bare.nodes()) {
      Map.Entry<Integer, UnitGroup> last = byOrder.lowerEntry(node.order());
      (last == null ? placed.get(0) : last.getValue()).add(node);
    }
    List<String> keys = new ArrayList<>(groups.keySet());
    keys.forEach(key -> groups.put(key, new UnitGroup(groups.get(key).nodes())));
  }

  /** 王部 after 王大山部 is the same, where no other commander has the surname. */
  private void surnames() {
    for (String key : List.copyOf(groups.keySet())) {
      Matcher surname = SURNAME_KEY.matcher(key);
      if (!surname.matches()) {
        continue;
      }
      Pattern whole =
          Pattern.compile(
              "commander/"
                  + surname.group("surname")
                  + "[^/]{1,2}/"
                  + surname.group("kind")
                  + ".*");
      List<String> longer =
          groups.keySet().stream().filter(other -> whole.matcher(other).matches()).toList();
      if (longer.size() == 1 && canBeOne(groups.get(longer.get(0)), groups.get(key))) {
        groups.get(longer.get(0)).addAll(groups.remove(key));
      }
    }
  }

  /** 王大山部 is 王大山軍 where the article calls nothing else after him. */
  private void generalNames() {
    for (String key : List.copyOf(groups.keySet())) {
      Matcher general = GENERAL_KEY.matcher(key);
      if (!general.matches()) {
        continue;
      }
      String prefix = "commander/" + general.group("name") + "/";
      List<String> special =
          groups.keySet().stream()
              .filter(other -> other.startsWith(prefix) && !other.equals(key))
              .toList();
      if (special.size() == 1 && sameSide(groups.get(special.get(0)), groups.get(key))) {
        groups.get(special.get(0)).addAll(groups.remove(key));
      }
    }
  }

  private static boolean sameSide(UnitGroup one, UnitGroup other) {
    return one.side().isEmpty() || other.side().isEmpty() || one.side().equals(other.side());
  }

  private static boolean canBeOne(UnitGroup one, UnitGroup other) {
    return sameSide(one, other) && one.first().order() < other.first().order();
  }

  /** 自衛軍 after 吉林自衛軍 is the same, where only one longer name ends so. */
  private void shortNames() {
    List<String> keys = groups.keySet().stream().filter(key -> key.startsWith("name/")).toList();
    Map<String, List<String>> byEnding = new HashMap<>();
    for (String key : keys) {
      for (int begin = "name/".length() + 1; begin <= key.length() - SHORTEST_NAME; begin++) {
        byEnding.computeIfAbsent(key.substring(begin), ending -> new ArrayList<>()).add(key);
      }
    }
    for (String key : keys) {
      List<String> longer =
          byEnding.getOrDefault(key.substring("name/".length()), List.of()).stream()
              .filter(other -> groups.containsKey(other) && precedes(other, key))
              .toList();
      if (longer.size() == 1) {
        groups.get(longer.get(0)).addAll(groups.remove(key));
      }
    }
  }

  private boolean precedes(String one, String other) {
    UnitGroup first = groups.get(one);
    UnitGroup second = groups.get(other);
    boolean sameSide = first.side().equals(second.side()) || second.side().isEmpty();
    return sameSide && first.first().order() < second.first().order();
  }

  private void byLink() {
    Map<String, String> keys = new LinkedHashMap<>();
    for (String key : List.copyOf(groups.keySet())) {
      Optional<String> link = groups.get(key).link().map(Forms::arabic);
      if (link.isEmpty() || groups.get(key).form() == UnitForm.SIDE) {
        continue;
      }
      String known = keys.putIfAbsent(link.get(), key);
      if (known != null) {
        groups.get(known).addAll(groups.remove(key));
      }
    }
  }
}
