package org.battlegraph.model.fact;

import static org.battlegraph.model.mention.DateValue.at;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.battlegraph.model.entity.Echelon;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Event;
import org.battlegraph.model.entity.Naming;
import org.battlegraph.model.entity.Organization;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.Place;
import org.battlegraph.model.entity.Resolution;
import org.battlegraph.model.entity.Side;
import org.battlegraph.model.entity.State;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.mention.EventKind;
import org.battlegraph.model.mention.EventMention;
import org.battlegraph.model.mention.Extent;
import org.battlegraph.model.mention.Magnitude;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.mention.PartOfDay;
import org.battlegraph.model.mention.PartialDate;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.model.mention.PlaceMention;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.provenance.Source;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.Link;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.PlainText;
import org.battlegraph.model.text.Section;
import org.battlegraph.model.text.SourceMap;
import org.battlegraph.model.text.Span;

/**
 * A battle that never was, with a fact of every kind and in every standing, and a character beyond
 * the basic plane before most of them.
 */
public final class SampleArticle {
  private static final String TEXT =
      String.join(
          "\n",
          "1943年5月，日軍為奪取𤼲水發動雲嶺會戰，是江南作戰的一部分，戰場在雲嶺。",
          "5月3日拂曉，日軍第99師團主力進攻青石渡。4日至6日，99师团推進至青石渡以北6公里的白沙鎮。",
          "第88軍軍長李大山中將指揮所部，第188師隸屬第88軍。上旬，第188師固守白沙鎮。",
          "國軍計劃於5月9日反攻青石渡。第99師團未能占領雲嶺。救護總隊亦支援國軍。",
          "日軍稱擊斃國軍約1200至1500人。據當地報紙報導，日軍損失飛機3架。",
          "5月12日，第188師參謀長王小川於白沙鎮陣亡。上旬，第188師固守白沙鎮。",
          "會戰至5月20日結束，中華民國獲勝。");

  private static final Side JAPAN = new Side("Japan");
  private static final Side CHINA = new Side("ROC");

  private final PlainText text = PlainText.of(TEXT);
  private final Map<EntityId, Entity> entities = new TreeMap<>();
  private final List<Fact> facts = new ArrayList<>();

  private SampleArticle() {}

  /** Returns the article with its facts. */
  public static ArticleFacts facts() {
    return new SampleArticle().build();
  }

  /**
   * Returns another article that calls two of the entities otherwise and says one thing of them.
   */
  public static ArticleFacts another() {
    SampleArticle sample = new SampleArticle();
    EntityId corps =
        sample.unit("国民革命军/军/88", "国民革命军第88军", List.of("第八十八军"), Echelon.CORPS, 88, CHINA);
    EntityId place = sample.put(new State(id("state", "云岭国"), named("雲嶺國")));
    sample.facts.add(
        new Action(
            sample.basis("第99師團未能占領雲嶺", Optional.empty(), Standing.ASSERTED),
            ActionType.DEFEND,
            Optional.of(corps),
            Optional.of(place),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Extent.WHOLE));
    return sample.articleFacts("第88军", List.of(), Map.of());
  }

  private ArticleFacts build() {
    EntityId battle = event("云岭会战", "雲嶺會戰", EventKind.BATTLE, Optional.empty());
    EntityId campaign = event("江南作战", "江南作戰", EventKind.CAMPAIGN, Optional.of("江南作戰 (1943年)"));
    EntityId mountain = place("云岭", "雲嶺", PlaceKind.MOUNTAIN);
    EntityId ferry = place("青石渡", "青石渡", PlaceKind.SETTLEMENT);
    EntityId town = nearFerry("白沙镇", "白沙鎮", ferry);
    EntityId japanese = force("日本/日军", "日軍", JAPAN);
    EntityId chinese = force("国民革命军/国军", "國軍", CHINA);
    EntityId attackers = unit("日本/师团/99", "第99師團", List.of("99师团"), Echelon.DIVISION, 99, JAPAN);
    EntityId corps = unit("国民革命军/军/88", "第88軍", List.of(), Echelon.CORPS, 88, CHINA);
    EntityId division = unit("国民革命军/师/188", "第188師", List.of(), Echelon.DIVISION, 188, CHINA);
    EntityId general = person("李大山", "李大山");
    EntityId chief = person("王小川", "王小川");
    EntityId state = put(new State(id("state", "中华民国"), named("中華民國")));
    EntityId medics = put(new Organization(id("organization", "救护总队"), named("救護總隊")));
    addEventFacts(battle, campaign, mountain, state);
    addActions(battle, mountain, ferry, town, attackers, chinese, division, medics);
    addAppointments(general, chief, corps, division, town);
    addFigures(battle, japanese, chinese);
    Mention name =
        new EventMention(
            Evidence.of(span("雲嶺會戰"), rule("event.suffix")), "雲嶺會戰", EventKind.BATTLE, false);
    Mention inner =
        new PlaceMention(
            Evidence.of(span("雲嶺"), rule("place.name")),
            "雲嶺",
            PlaceKind.MOUNTAIN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return articleFacts("雲嶺會戰", List.of(name, inner), Map.of(name, battle, inner, mountain));
  }

  private void addEventFacts(EntityId battle, EntityId whole, EntityId place, EntityId victor) {
    Standing said = Standing.ASSERTED;
    facts.add(
        new EventTime(
            basis("會戰至5月20日結束", Optional.empty(), said),
            battle,
            Optional.of(PartialDate.of(1943, 5)),
            Optional.of(PartialDate.of(1943, 5, 20)),
            Optional.of("中華民國獲勝"),
            Optional.of(victor)));
    facts.add(new EventPart(basis("是江南作戰的一部分", Optional.empty(), said), battle, whole));
    facts.add(new EventPlace(basis("戰場在雲嶺", Optional.empty(), said), battle, place));
  }

  private void addActions(
      EntityId battle,
      EntityId mountain,
      EntityId ferry,
      EntityId town,
      EntityId attackers,
      EntityId defenders,
      EntityId division,
      EntityId medics) {
    Optional<DateValue> third = Optional.of(at(PartialDate.of(1943, 5, 3)));
    facts.add(
        new Participation(
            basis("日軍第99師團主力進攻青石渡", third, Standing.ASSERTED),
            attackers,
            battle,
            Optional.of(Role.ATTACKER),
            Extent.MAIN_BODY));
    facts.add(
        new Participation(
            basis("救護總隊亦支援國軍", Optional.empty(), Standing.ASSERTED),
            medics,
            battle,
            Optional.of(Role.SUPPORT),
            Extent.WHOLE));
    Basis atDawn =
        new Basis(
            third,
            Optional.of(PartOfDay.DAWN),
            Standing.ASSERTED,
            0.9,
            List.of(
                Evidence.of(span("日軍第99師團主力進攻青石渡"), rule("action.frame")),
                Evidence.of(span("5月3日拂曉"), rule("date.inherited"))));
    facts.add(
        new Action(
            atDawn,
            ActionType.ATTACK,
            Optional.of(attackers),
            Optional.of(ferry),
            Optional.empty(),
            Optional.of(defenders),
            Optional.of(battle),
            Extent.MAIN_BODY));
    Optional<DateValue> days =
        Optional.of(DateValue.from(PartialDate.of(1943, 5, 4), PartialDate.of(1943, 5, 6)));
    facts.add(
        new Action(
            basis("99师团推進至青石渡以北6公里的白沙鎮", days, Standing.ASSERTED),
            ActionType.ADVANCE,
            Optional.of(attackers),
            Optional.of(town),
            Optional.of(PlaceRole.TO),
            Optional.empty(),
            Optional.empty(),
            Extent.WHOLE));
    addHoldings(mountain, ferry, town, attackers, defenders, division);
  }

  private void addHoldings(
      EntityId mountain,
      EntityId ferry,
      EntityId town,
      EntityId attackers,
      EntityId defenders,
      EntityId division) {
    String held = "上旬，第188師固守白沙鎮";
    Optional<DateValue> early =
        Optional.of(DateValue.within(PartialDate.of(1943, 5, 1), PartialDate.of(1943, 5, 10)));
    int first = TEXT.indexOf(held);
    int second = TEXT.indexOf(held, first + 1);
    for (int begin : List.of(first, second)) {
      int offset = TEXT.codePointCount(0, begin);
      Span span = new Span(offset, offset + held.length());
      facts.add(action(basis(span, early, Standing.ASSERTED), ActionType.DEFEND, division, town));
    }
    Optional<DateValue> ninth = Optional.of(at(PartialDate.of(1943, 5, 9)));
    Basis plan = basis("國軍計劃於5月9日反攻青石渡", ninth, Standing.PLANNED);
    facts.add(action(plan, ActionType.COUNTERATTACK, defenders, ferry));
    Basis denial = basis("第99師團未能占領雲嶺", Optional.empty(), Standing.NEGATED);
    facts.add(action(denial, ActionType.CAPTURE, attackers, mountain));
  }

  private static Action action(Basis basis, ActionType type, EntityId actor, EntityId place) {
    return new Action(
        basis,
        type,
        Optional.of(actor),
        Optional.of(place),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Extent.WHOLE);
  }

  private void addAppointments(
      EntityId general, EntityId chief, EntityId corps, EntityId division, EntityId town) {
    Standing said = Standing.ASSERTED;
    facts.add(
        new Appointment(
            basis("第88軍軍長李大山中將", Optional.empty(), said),
            general,
            corps,
            Optional.of("軍長"),
            Optional.of("中將"),
            true,
            new Tenure(Optional.of(PartialDate.of(1943, 1)), Optional.of(PartialDate.of(1944)))));
    facts.add(
        new Appointment(
            basis("第188師參謀長王小川", Optional.empty(), said),
            chief,
            division,
            Optional.of("參謀長"),
            Optional.empty(),
            false,
            Tenure.UNSAID));
    facts.add(
        new Subordination(
            basis("第188師隸屬第88軍", Optional.empty(), said), division, corps, Tenure.UNSAID));
    facts.add(
        new Fate(
            basis("王小川於白沙鎮陣亡", Optional.of(at(PartialDate.of(1943, 5, 12))), Standing.ASSERTED),
            chief,
            FateKind.KILLED,
            Optional.of(town)));
  }

  private void addFigures(EntityId battle, EntityId japanese, EntityId chinese) {
    Standing said = Standing.claimed(new Claimant("日軍", Optional.of(japanese)));
    facts.add(
        new Figure(
            basis("日軍稱擊斃國軍約1200至1500人", Optional.empty(), said),
            FigureKind.KILLED,
            Optional.of(chinese),
            Optional.of(battle),
            Optional.empty(),
            new Magnitude(BigDecimal.valueOf(1200), Optional.of(BigDecimal.valueOf(1500)), true),
            "persons"));
    Standing reported = Standing.claimed(new Claimant("據當地報紙報導", Optional.empty()));
    facts.add(
        new Figure(
            basis("日軍損失飛機3架", Optional.empty(), reported),
            FigureKind.EQUIPMENT_LOST,
            Optional.of(japanese),
            Optional.of(battle),
            Optional.empty(),
            new Magnitude(BigDecimal.valueOf(3), Optional.empty(), false),
            "aircraft"));
  }

  private ArticleFacts articleFacts(
      String name, List<Mention> mentions, Map<Mention, EntityId> meanings) {
    Section lead = new Section(1, "", Section.Kind.BODY);
    Passage body =
        new Passage(
            0,
            Passage.Kind.PARAGRAPH,
            text.span(),
            List.of(),
            0,
            OptionalInt.empty(),
            Optional.empty());
    Article article =
        new Article(
            name,
            text,
            List.of(lead),
            List.of(body),
            List.of(new Link(span("江南作戰"), "江南作戰 (1943年)")),
            new SourceMap(IntStream.range(0, text.length()).toArray(), new int[] {0}));
    Source source =
        new Source(
            name,
            Optional.of("https://zh.wikipedia.org/wiki/" + name),
            Optional.of("123456"),
            "https://creativecommons.org/licenses/by-sa/4.0/",
            sha256(TEXT));
    return new ArticleFacts(article, source, mentions, new Resolution(entities, meanings), facts);
  }

  private EntityId event(String key, String label, EventKind kind, Optional<String> target) {
    return put(new Event(id("event", key), new Naming(label, List.of(), target), kind));
  }

  private EntityId place(String key, String label, PlaceKind kind) {
    return put(
        new Place(
            id("place", key),
            named(label),
            kind,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private EntityId nearFerry(String key, String label, EntityId ferry) {
    return put(
        new Place(
            id("place", key),
            named(label),
            PlaceKind.SETTLEMENT,
            Optional.empty(),
            Optional.of(ferry),
            Optional.of("N"),
            Optional.of(6.0)));
  }

  private EntityId unit(
      String key, String label, List<String> others, Echelon echelon, int number, Side side) {
    return put(
        new Unit(
            id("unit", key),
            new Naming(label, others, Optional.empty()),
            Unit.Kind.FORMATION,
            Optional.of(echelon),
            OptionalInt.of(number),
            Optional.empty(),
            Optional.of(side)));
  }

  private EntityId force(String key, String label, Side side) {
    return put(
        new Unit(
            id("unit", key),
            named(label),
            Unit.Kind.SIDE_FORCE,
            Optional.of(Echelon.FORCE),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.of(side)));
  }

  private EntityId person(String key, String label) {
    return put(new Person(id("person", key), named(label), Optional.of(CHINA)));
  }

  private EntityId put(Entity entity) {
    entities.put(entity.id(), entity);
    return entity.id();
  }

  private static EntityId id(String kind, String key) {
    return new EntityId(kind, key);
  }

  private static Naming named(String label) {
    return new Naming(label, List.of(), Optional.empty());
  }

  private Basis basis(String words, Optional<DateValue> date, Standing standing) {
    return basis(span(words), date, standing);
  }

  private static Basis basis(Span span, Optional<DateValue> date, Standing standing) {
    return new Basis(
        date, Optional.empty(), standing, 0.8, List.of(Evidence.of(span, rule("sample.rule"))));
  }

  private Span span(String words) {
    int begin = TEXT.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    int offset = TEXT.codePointCount(0, begin);
    return new Span(offset, offset + words.codePointCount(0, words.length()));
  }

  private static RuleName rule(String name) {
    return new RuleName(name);
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
