package org.battlegraph.rdf;

import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.battlegraph.model.entity.Event;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.fact.FateKind;
import org.battlegraph.model.fact.FigureKind;
import org.battlegraph.model.fact.Modality;
import org.battlegraph.model.fact.PlaceRole;
import org.battlegraph.model.fact.Polarity;
import org.battlegraph.model.fact.Role;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.Extent;
import org.battlegraph.model.mention.PartOfDay;
import org.battlegraph.ontology.Bg;

/** The ontology's term for each member of the model's closed lists. */
final class Terms {
  private Terms() {}

  /** Returns the classes above that of an action, so that no query needs a reasoner. */
  static Resource[] above(ActionType type) {
    boolean combat =
        switch (type) {
          case ATTACK,
              CAPTURE,
              RECAPTURE,
              DEFEND,
              COUNTERATTACK,
              BREAKTHROUGH,
              BOMBARD,
              ENCIRCLE,
              DESTROY ->
              true;
          case WITHDRAW, ADVANCE, DEPLOY, SURRENDER, REINFORCE, FORM, ABANDON, RELIEVE, DISBAND ->
              false;
        };
    return combat ? new Resource[] {Bg.Action, Bg.CombatAction} : new Resource[] {Bg.Action};
  }

  static Resource of(ActionType type) {
    return switch (type) {
      case ATTACK -> Bg.Attack;
      case CAPTURE -> Bg.Capture;
      case RECAPTURE -> Bg.Recapture;
      case DEFEND -> Bg.Defense;
      case WITHDRAW -> Bg.Withdrawal;
      case ADVANCE -> Bg.Advance;
      case COUNTERATTACK -> Bg.Counterattack;
      case BREAKTHROUGH -> Bg.Breakthrough;
      case DEPLOY -> Bg.Deployment;
      case BOMBARD -> Bg.Bombardment;
      case ENCIRCLE -> Bg.Encirclement;
      case SURRENDER -> Bg.Surrender;
      case REINFORCE -> Bg.Reinforcement;
      case FORM -> Bg.UnitFormation;
      case ABANDON -> Bg.Abandonment;
      case DESTROY -> Bg.Destruction;
      case RELIEVE -> Bg.Relief;
      case DISBAND -> Bg.Disbandment;
    };
  }

  static Resource of(FigureKind kind) {
    return switch (kind) {
      case STRENGTH -> Bg.StrengthFigure;
      case KILLED -> Bg.KilledFigure;
      case WOUNDED -> Bg.WoundedFigure;
      case CAPTURED -> Bg.CapturedFigure;
      case MISSING -> Bg.MissingFigure;
      case CASUALTIES -> Bg.CasualtiesFigure;
      case CIVILIAN_DEATHS -> Bg.CivilianDeathsFigure;
      case EQUIPMENT_LOST -> Bg.EquipmentLostFigure;
      case EQUIPMENT_CAPTURED -> Bg.EquipmentCapturedFigure;
    };
  }

  static Resource of(FateKind fate) {
    return switch (fate) {
      case KILLED -> Bg.FateKilled;
      case SUICIDE -> Bg.FateSuicide;
      case CAPTURED -> Bg.FateCaptured;
      case ESCAPED -> Bg.FateEscaped;
      case EXECUTED -> Bg.FateExecuted;
      case DEFECTED -> Bg.FateDefected;
      case SURRENDERED -> Bg.FateSurrendered;
      case WOUNDED -> Bg.FateWounded;
      case DIED -> Bg.FateDied;
    };
  }

  static Resource of(Modality modality) {
    return modality == Modality.ACTUAL ? Bg.Actual : Bg.Planned;
  }

  static Resource of(Polarity polarity) {
    return polarity == Polarity.AFFIRMED ? Bg.Affirmed : Bg.Negated;
  }

  static Resource of(Role role) {
    return switch (role) {
      case ATTACKER -> Bg.Attacker;
      case DEFENDER -> Bg.Defender;
      case SUPPORT -> Bg.Support;
    };
  }

  static Resource of(PlaceRole role) {
    return switch (role) {
      case FROM -> Bg.From;
      case TO -> Bg.To;
      case VIA -> Bg.Via;
    };
  }

  /** Returns nothing for the whole of a force: the text then says nothing of an extent. */
  static Optional<Resource> of(Extent extent) {
    return switch (extent) {
      case WHOLE -> Optional.empty();
      case MAIN_BODY -> Optional.of(Bg.MainBody);
      case PART -> Optional.of(Bg.Part);
      case VANGUARD -> Optional.of(Bg.Vanguard);
    };
  }

  static Resource of(PartOfDay part) {
    return switch (part) {
      case DAWN -> Bg.Dawn;
      case MORNING -> Bg.Morning;
      case NOON -> Bg.Noon;
      case AFTERNOON -> Bg.Afternoon;
      case EVENING -> Bg.Evening;
      case NIGHT -> Bg.Night;
    };
  }

  static Resource of(Event event) {
    return switch (event.kind()) {
      case WAR -> Bg.War;
      case CAMPAIGN -> Bg.Campaign;
      case BATTLE -> Bg.Battle;
      case INCIDENT -> Bg.Incident;
    };
  }

  static Resource of(Unit.Kind kind) {
    return switch (kind) {
      case FORMATION -> Bg.MilitaryUnit;
      case SHIP -> Bg.Ship;
      case SIDE_FORCE -> Bg.SideForce;
    };
  }

  /** Returns the concept for a direction of the compass: N, NE, E … */
  static Optional<Resource> direction(String point) {
    return Optional.ofNullable(
        switch (point) {
          case "N" -> Bg.North;
          case "NE" -> Bg.NorthEast;
          case "E" -> Bg.East;
          case "SE" -> Bg.SouthEast;
          case "S" -> Bg.South;
          case "SW" -> Bg.SouthWest;
          case "W" -> Bg.West;
          case "NW" -> Bg.NorthWest;
          default -> null;
        });
  }
}
