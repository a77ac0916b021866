package org.battlegraph.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.battlegraph.model.entity.Echelon;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Naming;
import org.battlegraph.model.entity.Side;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.zh.Folding;

/** Makes entities of groups of mentions: names, ids, echelons. */
final class UnitEntities {
  private final Frame frame;
  private final SideWords words;
  private final Ids ids;
  private final Outcome outcome;
  private final Map<UnitNode, UnitGroup> groupOf = new HashMap<>();

  UnitEntities(Frame frame, SideWords words, Ids ids, Outcome outcome) {
    this.frame = frame;
    this.words = words;
    this.ids = ids;
    this.outcome = outcome;
  }

  void make(List<UnitGroup> groups) {
    groups.forEach(group -> group.nodes().forEach(node -> groupOf.put(node, group)));
    for (UnitGroup group : groups) {
      Unit unit = unit(group);
      outcome.add(unit);
      group.nodes().forEach(node -> outcome.means(node.mention(), unit.id()));
    }
  }

  private Unit unit(UnitGroup group) {
    UnitNode fullest = group.fullest();
    return new Unit(
        id(group),
        naming(group),
        kind(group.form()),
        echelon(group),
        group.numbered() ? group.first().number() : fullest.number(),
        fullest.mention().arm(),
        group.side());
  }

  private static Unit.Kind kind(UnitForm form) {
    return switch (form) {
      case SHIP -> Unit.Kind.SHIP;
      case SIDE, GARRISON -> Unit.Kind.SIDE_FORCE;
      default -> Unit.Kind.FORMATION;
    };
  }

  private static Optional<Echelon> echelon(UnitGroup group) {
    Optional<Echelon> known = group.fullest().echelon().flatMap(word -> word.in(group.side()));
    return switch (group.form()) {
      case SHIP -> Optional.empty();
      case NUMBERED -> known;
      case SIDE, GARRISON -> Optional.of(Echelon.FORCE);
      case COMMANDER -> known.or(() -> Optional.of(Echelon.FORCE));
      default ->
          known.filter(echelon -> echelon != Echelon.CORPS).or(() -> Optional.of(Echelon.FORCE));
    };
  }

  private static final Set<String> RELATIVE = Set.of("敵", "敌", "我");

  /** Between a superior and a member of a list of its parts: 第5聯隊第1、第2大隊. */
  private static final Pattern MEMBERS = Pattern.compile("(?:第?[0-9〇零一二三四五六七八九十]{1,4}[、及和与])*");

  private static final Pattern SHARED_TYPE = Pattern.compile("(?<=..)[艦舰艇輪轮]$");

  private Naming naming(UnitGroup group) {
    Names names = new Names();
    for (UnitNode node : group.nodes()) {
      if (node.form() == UnitForm.ANAPHOR
          || node.relative() && (group.unnamed() || !group.first().relative())) {
        continue;
      }
      names.add(node.mention().name());
      if (node.form() == UnitForm.SHIP) {
        names.add(ShipNames.unquoted(node.mention().name()));
      }
      if (node.form() == UnitForm.SHIP && node.mention().implied()) {
        // Of 定遠、鎮遠兩艦 the name is 定遠; the type is what the two share.
        names.add(SHARED_TYPE.matcher(node.mention().name()).replaceFirst(""));
      }
      if (!node.mention().implied()) {
        withNation(node).ifPresent(names::add);
        withSuperior(node).ifPresent(names::add);
      }
    }
    group.words().forEach(names::add);
    UnitNode fullest = group.fullest();
    String label = group.unnamed() ? group.words().get(0) : fullest.mention().name();
    label = group.form() == UnitForm.SHIP ? ShipNames.unquoted(label) : label;
    if (fullest.echelon().filter(Echelons.Word::countedWithinSuperior).isPresent()) {
      label =
          group.nodes().stream()
              .map(this::withSuperior)
              .flatMap(Optional::stream)
              .findFirst()
              .orElse(label);
    }
    return names.naming(label, group.link());
  }

  private Optional<String> withNation(UnitNode node) {
    return node.mention()
        .nation()
        .filter(nation -> node.form() != UnitForm.SIDE && !RELATIVE.contains(nation))
        .filter(nation -> !node.mention().name().startsWith(nation))
        .map(nation -> nation + node.mention().name());
  }

  private Optional<String> withSuperior(UnitNode node) {
    return node.superior()
        .filter(superior -> superior.span().end() <= node.span().begin())
        .filter(superior -> MEMBERS.matcher(frame.between(superior.span(), node.span())).matches())
        .filter(superior -> !superior.mention().implied())
        .map(
            superior ->
                withSuperior(superior).orElse(superior.mention().name()) + node.mention().name());
  }

  private EntityId id(UnitGroup group) {
    UnitNode fullest = group.fullest();
    if (group.numbered()) {
      return numberedId(group, fullest);
    }
    boolean wholeSide = group.unnamed() || words.atFront(group.first().name()).isPresent();
    if (group.form() == UnitForm.SIDE && group.side().isPresent() && wholeSide) {
      String unitKey = unitKey(group.side().get());
      String name = fullest.name();
      String branch =
          name.contains("海军")
              ? "海军"
              : name.contains("空军") || name.contains("航空")
                  ? "空军"
                  : name.contains("陆军") ? "陆军" : "军队";
      return ids.shared("unit", unitKey + "-" + branch);
    }
    return group
        .link()
        .map(link -> ids.shared("unit", link))
        .orElseGet(
            () ->
                ids.own(
                    "unit",
                    group.form() == UnitForm.SHIP
                        ? ShipNames.unquoted(fullest.mention().name())
                        : fullest.mention().name()));
  }

  private EntityId numberedId(UnitGroup group, UnitNode fullest) {
    String number = "第" + group.first().number().getAsInt();
    String title = String.join("", fullest.titles()) + fullest.arm();
    String name = title + number + fullest.echelon().map(Echelons.Word::word).orElse("");
    Optional<String> army = group.side().map(this::unitKey);
    if (fullest.rank() <= Echelons.BATTALION && group.superior().isPresent()) {
      UnitNode superior = groupOf.getOrDefault(group.superior().get(), group).fullest();
      name = Forms.arabic(superior.mention().name()) + name;
    }
    String key = name;
    return army.map(word -> ids.shared("unit", word + "-" + key))
        .orElseGet(
            () ->
                group
                    .link()
                    .map(link -> ids.shared("unit", link))
                    .orElseGet(() -> ids.own("unit", key)));
  }

  private String unitKey(Side side) {
    return words
        .belligerent(side)
        .map(SideWords.Belligerent::unitKey)
        .orElse(Folding.fold(side.word()));
  }
}
