package org.battlegraph.ontology;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of our own ontology, each under its local name, as {@code ontology/battlegraph.ttl} and
 * the schemes beside it define them.
 *
 * <p>The file is the source: a test compares the two in both directions. What a term means stands
 * there and not here.
 */
public final class Bg {
  /** The namespace of the ontology's terms. */
  public static final String NS = "https://w3id.org/battlegraph/ontology#";

  /** The namespace of the functions that queries can call; no term of the ontology stands in it. */
  public static final String FUNCTIONS = "https://w3id.org/battlegraph/function#";

  /** The ontology itself. */
  public static final Resource ONTOLOGY =
      ResourceFactory.createResource("https://w3id.org/battlegraph/ontology");

  // Classes
  public static final Resource Entity = resource("Entity");
  public static final Resource Agent = resource("Agent");
  public static final Resource MilitaryEvent = resource("MilitaryEvent");
  public static final Resource War = resource("War");
  public static final Resource Campaign = resource("Campaign");
  public static final Resource Battle = resource("Battle");
  public static final Resource Incident = resource("Incident");
  public static final Resource Force = resource("Force");
  public static final Resource MilitaryUnit = resource("MilitaryUnit");
  public static final Resource Ship = resource("Ship");
  public static final Resource SideForce = resource("SideForce");
  public static final Resource Person = resource("Person");
  public static final Resource Place = resource("Place");
  public static final Resource Party = resource("Party");
  public static final Resource State = resource("State");
  public static final Resource Organization = resource("Organization");
  public static final Resource Claimant = resource("Claimant");
  public static final Resource Fact = resource("Fact");
  public static final Resource EventTime = resource("EventTime");
  public static final Resource EventPart = resource("EventPart");
  public static final Resource EventPlace = resource("EventPlace");
  public static final Resource Participation = resource("Participation");
  public static final Resource Action = resource("Action");
  public static final Resource CombatAction = resource("CombatAction");
  public static final Resource Attack = resource("Attack");
  public static final Resource Capture = resource("Capture");
  public static final Resource Recapture = resource("Recapture");
  public static final Resource Defense = resource("Defense");
  public static final Resource Counterattack = resource("Counterattack");
  public static final Resource Breakthrough = resource("Breakthrough");
  public static final Resource Bombardment = resource("Bombardment");
  public static final Resource Encirclement = resource("Encirclement");
  public static final Resource Destruction = resource("Destruction");
  public static final Resource Withdrawal = resource("Withdrawal");
  public static final Resource Advance = resource("Advance");
  public static final Resource Deployment = resource("Deployment");
  public static final Resource Surrender = resource("Surrender");
  public static final Resource Reinforcement = resource("Reinforcement");
  public static final Resource UnitFormation = resource("UnitFormation");
  public static final Resource Disbandment = resource("Disbandment");
  public static final Resource Abandonment = resource("Abandonment");
  public static final Resource Relief = resource("Relief");
  public static final Resource Appointment = resource("Appointment");
  public static final Resource Command = resource("Command");
  public static final Resource Subordination = resource("Subordination");
  public static final Resource Allegiance = resource("Allegiance");
  public static final Resource NameUse = resource("NameUse");
  public static final Resource Figure = resource("Figure");
  public static final Resource Fate = resource("Fate");
  public static final Resource SameEntity = resource("SameEntity");
  public static final Resource Article = resource("Article");
  public static final Resource Mention = resource("Mention");
  public static final Resource Reading = resource("Reading");
  public static final Resource Naming = resource("Naming");
  public static final Resource Correction = resource("Correction");
  public static final Resource Inference = resource("Inference");
  public static final Resource WikidataLink = resource("WikidataLink");
  public static final Resource CitedWork = resource("CitedWork");
  public static final Resource Echelon = resource("Echelon");
  public static final Resource Rank = resource("Rank");
  public static final Resource Post = resource("Post");
  public static final Resource ArmedService = resource("ArmedService");
  public static final Resource Modality = resource("Modality");
  public static final Resource Polarity = resource("Polarity");
  public static final Resource ParticipationRole = resource("ParticipationRole");
  public static final Resource PlaceRole = resource("PlaceRole");
  public static final Resource Extent = resource("Extent");
  public static final Resource FigureKind = resource("FigureKind");
  public static final Resource FateKind = resource("FateKind");
  public static final Resource PartOfDay = resource("PartOfDay");
  public static final Resource PlaceKind = resource("PlaceKind");
  public static final Resource Direction = resource("Direction");
  public static final Resource Arm = resource("Arm");

  // Object properties
  public static final Property event = property("event");
  public static final Property whole = property("whole");
  public static final Property victor = property("victor");
  public static final Property actor = property("actor");
  public static final Property target = property("target");
  public static final Property place = property("place");
  public static final Property placeRole = property("placeRole");
  public static final Property follows = property("follows");
  public static final Property role = property("role");
  public static final Property side = property("side");
  public static final Property person = property("person");
  public static final Property unit = property("unit");
  public static final Property post = property("post");
  public static final Property rank = property("rank");
  public static final Property subordinate = property("subordinate");
  public static final Property superior = property("superior");
  public static final Property member = property("member");
  public static final Property bearer = property("bearer");
  public static final Property usedName = property("usedName");
  public static final Property party = property("party");
  public static final Property kind = property("kind");
  public static final Property of = property("of");
  public static final Property fate = property("fate");
  public static final Property one = property("one");
  public static final Property other = property("other");
  public static final Property modality = property("modality");
  public static final Property polarity = property("polarity");
  public static final Property claimedBy = property("claimedBy");
  public static final Property extent = property("extent");
  public static final Property partOfDay = property("partOfDay");
  public static final Property echelon = property("echelon");
  public static final Property arm = property("arm");
  public static final Property placeKind = property("placeKind");
  public static final Property within = property("within");
  public static final Property near = property("near");
  public static final Property direction = property("direction");
  public static final Property canonical = property("canonical");
  public static final Property sameEntityAs = property("sameEntityAs");
  public static final Property partOf = property("partOf");
  public static final Property partOfTransitive = property("partOfTransitive");
  public static final Property hasPart = property("hasPart");
  public static final Property participatedIn = property("participatedIn");
  public static final Property hasParticipant = property("hasParticipant");
  public static final Property involvedIn = property("involvedIn");
  public static final Property foughtAt = property("foughtAt");
  public static final Property possiblyFoughtAt = property("possiblyFoughtAt");
  public static final Property possiblyOfEvent = property("possiblyOfEvent");
  public static final Property foughtWithin = property("foughtWithin");
  public static final Property withinTransitive = property("withinTransitive");
  public static final Property subordinateTo = property("subordinateTo");
  public static final Property subordinateToTransitive = property("subordinateToTransitive");
  public static final Property hasSubordinate = property("hasSubordinate");
  public static final Property commandedBy = property("commandedBy");
  public static final Property commanderOf = property("commanderOf");
  public static final Property evidence = property("evidence");
  public static final Property cites = property("cites");
  public static final Property refersTo = property("refersTo");
  public static final Property inArticle = property("inArticle");
  public static final Property names = property("names");
  public static final Property corrects = property("corrects");
  public static final Property correctedTo = property("correctedTo");
  public static final Property derivedFrom = property("derivedFrom");
  public static final Property premise = property("premise");
  public static final Property service = property("service");
  public static final Property postLevel = property("postLevel");

  // Data properties
  public static final Property date = property("date");
  public static final Property start = property("start");
  public static final Property end = property("end");
  public static final Property notBefore = property("notBefore");
  public static final Property notAfter = property("notAfter");
  public static final Property beginNotBefore = property("beginNotBefore");
  public static final Property beginNotAfter = property("beginNotAfter");
  public static final Property endNotBefore = property("endNotBefore");
  public static final Property endNotAfter = property("endNotAfter");
  public static final Property startedNotAfter = property("startedNotAfter");
  public static final Property endedNotBefore = property("endedNotBefore");
  public static final Property doubt = property("doubt");
  public static final Property result = property("result");
  public static final Property position = property("position");
  public static final Property value = property("value");
  public static final Property maxValue = property("maxValue");
  public static final Property unitOfCount = property("unitOfCount");
  public static final Property approximate = property("approximate");
  public static final Property confidence = property("confidence");
  public static final Property rule = property("rule");
  public static final Property number = property("number");
  public static final Property distance = property("distance");
  public static final Property coordinatePrecision = property("coordinatePrecision");
  public static final Property wikipediaTitle = property("wikipediaTitle");
  public static final Property plainText = property("plainText");
  public static final Property sha256 = property("sha256");
  public static final Property revision = property("revision");
  public static final Property beginOffset = property("beginOffset");
  public static final Property endOffset = property("endOffset");
  public static final Property surface = property("surface");
  public static final Property linkNotFollowed = property("linkNotFollowed");
  public static final Property correctionKind = property("correctionKind");
  public static final Property correctedBy = property("correctedBy");
  public static final Property correctedOn = property("correctedOn");
  public static final Property reason = property("reason");
  public static final Property level = property("level");
  public static final Property order = property("order");
  public static final Property commands = property("commands");
  public static final Property jsonName = property("jsonName");
  public static final Property word = property("word");

  // Concepts
  public static final Resource Actual = resource("Actual");
  public static final Resource Planned = resource("Planned");
  public static final Resource Affirmed = resource("Affirmed");
  public static final Resource Negated = resource("Negated");
  public static final Resource Attacker = resource("Attacker");
  public static final Resource Defender = resource("Defender");
  public static final Resource Support = resource("Support");
  public static final Resource From = resource("From");
  public static final Resource To = resource("To");
  public static final Resource Via = resource("Via");
  public static final Resource Whole = resource("Whole");
  public static final Resource MainBody = resource("MainBody");
  public static final Resource Part = resource("Part");
  public static final Resource Vanguard = resource("Vanguard");
  public static final Resource StrengthFigure = resource("StrengthFigure");
  public static final Resource KilledFigure = resource("KilledFigure");
  public static final Resource WoundedFigure = resource("WoundedFigure");
  public static final Resource CapturedFigure = resource("CapturedFigure");
  public static final Resource MissingFigure = resource("MissingFigure");
  public static final Resource CasualtiesFigure = resource("CasualtiesFigure");
  public static final Resource CivilianDeathsFigure = resource("CivilianDeathsFigure");
  public static final Resource EquipmentLostFigure = resource("EquipmentLostFigure");
  public static final Resource EquipmentCapturedFigure = resource("EquipmentCapturedFigure");
  public static final Resource FateKilled = resource("FateKilled");
  public static final Resource FateSuicide = resource("FateSuicide");
  public static final Resource FateCaptured = resource("FateCaptured");
  public static final Resource FateEscaped = resource("FateEscaped");
  public static final Resource FateExecuted = resource("FateExecuted");
  public static final Resource FateDefected = resource("FateDefected");
  public static final Resource FateSurrendered = resource("FateSurrendered");
  public static final Resource FateWounded = resource("FateWounded");
  public static final Resource FateDied = resource("FateDied");
  public static final Resource SmallHours = resource("SmallHours");
  public static final Resource Dawn = resource("Dawn");
  public static final Resource Morning = resource("Morning");
  public static final Resource Noon = resource("Noon");
  public static final Resource Afternoon = resource("Afternoon");
  public static final Resource Dusk = resource("Dusk");
  public static final Resource Evening = resource("Evening");
  public static final Resource Night = resource("Night");
  public static final Resource Midnight = resource("Midnight");
  public static final Resource Country = resource("Country");
  public static final Resource Region = resource("Region");
  public static final Resource Province = resource("Province");
  public static final Resource Prefecture = resource("Prefecture");
  public static final Resource County = resource("County");
  public static final Resource City = resource("City");
  public static final Resource Town = resource("Town");
  public static final Resource Village = resource("Village");
  public static final Resource District = resource("District");
  public static final Resource Street = resource("Street");
  public static final Resource River = resource("River");
  public static final Resource RiverCrossing = resource("RiverCrossing");
  public static final Resource Lake = resource("Lake");
  public static final Resource Sea = resource("Sea");
  public static final Resource Coast = resource("Coast");
  public static final Resource Island = resource("Island");
  public static final Resource Peninsula = resource("Peninsula");
  public static final Resource Mountain = resource("Mountain");
  public static final Resource Pass = resource("Pass");
  public static final Resource Railway = resource("Railway");
  public static final Resource Station = resource("Station");
  public static final Resource Road = resource("Road");
  public static final Resource Bridge = resource("Bridge");
  public static final Resource Airfield = resource("Airfield");
  public static final Resource Port = resource("Port");
  public static final Resource Fortification = resource("Fortification");
  public static final Resource Settlement = resource("Settlement");
  public static final Resource Water = resource("Water");
  public static final Resource Route = resource("Route");
  public static final Resource Structure = resource("Structure");
  public static final Resource Vicinity = resource("Vicinity");
  public static final Resource North = resource("North");
  public static final Resource NorthEast = resource("NorthEast");
  public static final Resource East = resource("East");
  public static final Resource SouthEast = resource("SouthEast");
  public static final Resource South = resource("South");
  public static final Resource SouthWest = resource("SouthWest");
  public static final Resource West = resource("West");
  public static final Resource NorthWest = resource("NorthWest");
  public static final Resource Infantry = resource("Infantry");
  public static final Resource Cavalry = resource("Cavalry");
  public static final Resource Artillery = resource("Artillery");
  public static final Resource AntiAircraft = resource("AntiAircraft");
  public static final Resource Armor = resource("Armor");
  public static final Resource Mechanized = resource("Mechanized");
  public static final Resource Engineers = resource("Engineers");
  public static final Resource Signals = resource("Signals");
  public static final Resource Transport = resource("Transport");
  public static final Resource RailwayTroops = resource("RailwayTroops");
  public static final Resource Airborne = resource("Airborne");
  public static final Resource Aviation = resource("Aviation");
  public static final Resource Naval = resource("Naval");
  public static final Resource Marines = resource("Marines");
  public static final Resource MilitaryPolice = resource("MilitaryPolice");
  public static final Resource MixedArms = resource("MixedArms");
  public static final Resource Reserve = resource("Reserve");
  public static final Resource Provisional = resource("Provisional");
  public static final Resource Guerrilla = resource("Guerrilla");

  // Echelons
  public static final Resource WarArea = resource("WarArea");
  public static final Resource ArmyGroup = resource("ArmyGroup");
  public static final Resource AreaArmy = resource("AreaArmy");
  public static final Resource GroupArmy = resource("GroupArmy");
  public static final Resource Army = resource("Army");
  public static final Resource Corps = resource("Corps");
  public static final Resource Division = resource("Division");
  public static final Resource Brigade = resource("Brigade");
  public static final Resource Regiment = resource("Regiment");
  public static final Resource Battalion = resource("Battalion");
  public static final Resource Company = resource("Company");
  public static final Resource Platoon = resource("Platoon");
  public static final Resource Detachment = resource("Detachment");
  public static final Resource Fleet = resource("Fleet");
  public static final Resource Squadron = resource("Squadron");
  public static final Resource AirUnit = resource("AirUnit");
  public static final Resource UnsizedForce = resource("UnsizedForce");

  // Schemes
  public static final Resource ModalityScheme = resource("ModalityScheme");
  public static final Resource PolarityScheme = resource("PolarityScheme");
  public static final Resource ParticipationRoleScheme = resource("ParticipationRoleScheme");
  public static final Resource PlaceRoleScheme = resource("PlaceRoleScheme");
  public static final Resource ExtentScheme = resource("ExtentScheme");
  public static final Resource FigureScheme = resource("FigureScheme");
  public static final Resource FateScheme = resource("FateScheme");
  public static final Resource PartOfDayScheme = resource("PartOfDayScheme");
  public static final Resource PlaceKindScheme = resource("PlaceKindScheme");
  public static final Resource DirectionScheme = resource("DirectionScheme");
  public static final Resource ArmScheme = resource("ArmScheme");
  public static final Resource EchelonScheme = resource("EchelonScheme");
  public static final Resource App6Scheme = resource("App6Scheme");
  public static final Resource RankScheme = resource("RankScheme");
  public static final Resource PostScheme = resource("PostScheme");
  public static final Resource ServiceScheme = resource("ServiceScheme");

  private Bg() {}

  private static Resource resource(String name) {
    return ResourceFactory.createResource(NS + name);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(NS + name);
  }
}
