package id.bina.io.dossier;

import id.bina.core.evidence.Appraisal;
import id.bina.core.evidence.Assessment;
import id.bina.core.evidence.Attendance;
import id.bina.core.evidence.CompetencyLevel;
import id.bina.core.evidence.Event;
import id.bina.core.evidence.IndicatorReading;
import id.bina.core.evidence.Interview;
import id.bina.core.evidence.LearningHours;
import id.bina.core.evidence.Observation;
import id.bina.core.evidence.PublicVoice;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.people.Enrolment;
import id.bina.core.people.Participant;
import id.bina.core.program.ActionPlan;
import id.bina.core.program.Cost;
import id.bina.core.program.PeerCost;

/** All that the files of a folder say, by kind, each with its place. Not thread-safe. */
final class Collected {
  final Sheet<Participant> participants = new Sheet<>();
  final Sheet<Enrolment> enrolments = new Sheet<>();
  final Sheet<Attendance> attendance = new Sheet<>();
  final Sheet<Assessment> assessments = new Sheet<>();
  final Sheet<SurveyResponse> responses = new Sheet<>();
  final Sheet<Interview> interviews = new Sheet<>();
  final Sheet<PublicVoice> voices = new Sheet<>();
  final Sheet<LearningHours> learningHours = new Sheet<>();
  final Sheet<Event> events = new Sheet<>();
  final Sheet<Cost> costs = new Sheet<>();
  final Sheet<PeerCost> peerCosts = new Sheet<>();
  final Sheet<ActionPlan> actionPlans = new Sheet<>();
  final Sheet<CompetencyLevel> competencyLevels = new Sheet<>();
  final Sheet<Appraisal> appraisals = new Sheet<>();
  final Sheet<IndicatorReading> readings = new Sheet<>();
  final Sheet<Observation> observations = new Sheet<>();
}
