// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/changetext.h"

#include "catalogue/catalogue.h"
#include "catalogue/displayname.h"
#include "claims/finding.h"
#include "figures/verdicttext.h"
#include "items/findingsmodel.h"
#include "items/librarymodel.h"
#include "presenting/figuretext.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringList>

namespace PlanLens {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::ChangeText)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString asRead()
{
    return Words::tr("as read");
}

QString roleText(Role role)
{
    return role == Role::Target ? Words::tr("target") : Words::tr("actual");
}

QString indicatorText(const QString &id)
{
    if (id.isEmpty())
        return Words::tr("no known indicator");
    const Indicator *known = Catalogue::shipped().find(id);
    return known ? displayName(*known) : id;
}

/// One of three phrases, by whether something came, went or became something else.
template <typename T>
QString phrase(const ChangeStep<T> &step, const QString &came, const QString &became,
               const QString &went)
{
    if (!step.after)
        return went;
    return step.before ? became : came;
}

template <typename T>
const T *either(const ChangeStep<T> &step)
{
    return step.after ? &*step.after : step.before ? &*step.before : nullptr;
}

/// What a correction says of each field, of a figure that was read so; what it leaves as it was is
/// told as it was read, where that is known.
QString correctionOf(const PrintedPlace &place, const FigureCorrection &correction,
                     const QList<FigureField> &fields, const std::optional<Observation> &read)
{
    const Observation was = read.value_or(Observation());
    const auto told = [&](const QString &field, const std::optional<QString> &text,
                          const QString &before) {
        const QString unsaid = read ? before : asRead();
        const QString said = text.value_or(unsaid);
        return Words::tr("%1: %2", "field of a figure, what it says")
            .arg(field, said.isEmpty() ? QStringLiteral("—") : said);
    };
    QStringList parts;
    for (const FigureField field : fields) {
        switch (field) {
        case FigureField::Value:
            parts << correction.figure.value_or(place.printed.simplified());
            break;
        case FigureField::Name:
            parts << correction.name.value_or(place.name);
            break;
        case FigureField::Unit:
            parts << told(Words::tr("unit"), correction.unit, was.unit); // as printed, both
            break;
        case FigureField::Role:
            parts << (correction.role || read ? roleText(correction.role.value_or(was.role))
                                              : told(Words::tr("target or actual"), {}, {}));
            break;
        case FigureField::Period:
            parts << told(Words::tr("period"),
                          correction.period ? std::optional(correction.period->toString())
                                            : std::nullopt,
                          was.period.toString());
            break;
        case FigureField::Region:
            parts << told(Words::tr("region"),
                          correction.regionId ? std::optional(displayNameOf(*correction.regionId))
                                              : std::nullopt,
                          displayNameOf(was.regionId));
            break;
        case FigureField::Indicator:
            parts << told(Words::tr("indicator"),
                          correction.indicator ? std::optional(indicatorText(*correction.indicator))
                                               : std::nullopt,
                          indicatorText(was.indicator));
            break;
        case FigureField::Made:
            break;
        }
    }
    return joined(parts);
}

ChangeText textOf(const ChangeStep<PlacedCorrection> &step,
                  const std::optional<Observation> &read = {})
{
    ChangeText text{.what = phrase(step, Words::tr("Figure corrected"),
                                   Words::tr("Correction of a figure changed"),
                                   Words::tr("Correction of a figure withdrawn"))};
    const PlacedCorrection *any = either(step);
    if (!any)
        return text;
    const FigureCorrection before = step.before ? step.before->correction : FigureCorrection();
    const FigureCorrection after = step.after ? step.after->correction : FigureCorrection();
    QList<FigureField> fields = after.fields();
    for (const FigureField field : before.fields()) {
        if (!fields.contains(field))
            fields << field;
    }
    text.subject = any->place.name;
    text.before = correctionOf(any->place, before, fields, read);
    text.after = correctionOf(any->place, after, fields, read);
    return text;
}

QString textOf(const std::optional<PlacedFigure> &placed)
{
    if (!placed)
        return Words::tr("no figure");
    const MadeFigure &figure = placed->figure;
    return joined({figure.name, figure.figure, roleText(figure.role), figure.period.toString()});
}

ChangeText textOf(const ChangeStep<PlacedFigure> &step)
{
    const PlacedFigure *any = either(step);
    return {phrase(step, Words::tr("Figure made of a number"),
                   Words::tr("Figure that was made changed"),
                   Words::tr("Figure that was made withdrawn")),
            any ? any->place.printed.simplified() : QString(), textOf(step.before),
            textOf(step.after)};
}

ChangeText textOf(const ChangeStep<ReportIdentity> &step)
{
    const auto name = [](const std::optional<ReportIdentity> &identity) {
        return identity ? fullTitle(*identity) : asRead();
    };
    ChangeText text{phrase(step, Words::tr("Report’s identity corrected"),
                           Words::tr("Correction of a report’s identity changed"),
                           Words::tr("Correction of a report’s identity withdrawn")),
                    {},
                    name(step.before),
                    name(step.after)};
    // What the library calls it may leave out what was corrected.
    if (text.before == text.after && step.before && step.after) {
        text.before = joined({step.before->title, kindText(step.before->kind)});
        text.after = joined({step.after->title, kindText(step.after->kind)});
    }
    return text;
}

QString textOf(const std::optional<NameDecision> &decision)
{
    if (!decision)
        return Words::tr("undecided");
    switch (decision->kind) {
    case DecisionKind::Join:
        return Words::tr("stands for %1").arg(indicatorText(decision->indicator));
    case DecisionKind::KeepApart:
        return Words::tr("kept apart");
    case DecisionKind::NewIndicator:
        return Words::tr("an indicator of its own: %1").arg(decision->name);
    case DecisionKind::Rename:
        return Words::tr("read as %1").arg(decision->name);
    }
    Q_UNREACHABLE();
}

ChangeText textOf(const ChangeStep<NameDecision> &step)
{
    const NameDecision *any = either(step);
    return {phrase(step, Words::tr("Name decided on"), Words::tr("Decision on a name changed"),
                   Words::tr("Decision on a name withdrawn")),
            any ? any->printed.name : QString(), textOf(step.before), textOf(step.after)};
}

QString textOf(const std::optional<FindingMark> &mark)
{
    if (!mark)
        return Words::tr("open");
    return mark->remark.isEmpty() ? Words::tr("done") : mark->remark;
}

ChangeText textOf(const ChangeStep<FindingMark> &step)
{
    const FindingMark *any = either(step);
    return {phrase(step, Words::tr("Finding ticked off"), Words::tr("Remark on a finding changed"),
                   Words::tr("Finding opened again")),
            any ? firstPlaceOf(any->finding).quote.simplified() : QString(), textOf(step.before),
            textOf(step.after)};
}

ChangeText textOf(const ChangeStep<Note> &step)
{
    const auto words = [](const std::optional<Note> &note) {
        if (!note)
            return QString();
        return note->isBookmark() ? Words::tr("bookmark") : note->remark;
    };
    const Note *any = either(step);
    const bool isBookmark = any && any->isBookmark() && !(step.before && step.after);
    return {isBookmark ? phrase(step, Words::tr("Bookmark set"), {}, Words::tr("Bookmark removed"))
                       : phrase(step, Words::tr("Note made"), Words::tr("Note changed"),
                                Words::tr("Note removed")),
            any ? any->place.quote.simplified() : QString(), words(step.before), words(step.after)};
}

ChangeText textOf(const ChangeStep<QStringList> &labels)
{
    const auto words = [](const std::optional<QStringList> &given) {
        return given ? joined(*given) : Words::tr("no labels");
    };
    return {phrase(labels, Words::tr("Report labelled"), Words::tr("Labels of a report changed"),
                   Words::tr("Labels of a report taken off")),
            {},
            words(labels.before),
            words(labels.after)};
}

ChangeText textOf(const ChangeStep<FormatOf> &step)
{
    const auto words = [](const std::optional<FormatOf> &format) {
        return format ? Words::tr("a further format of %1", "a file").arg(format->mainFile)
                      : Words::tr("counts by itself");
    };
    const FormatOf *any = either(step);
    return {phrase(step, Words::tr("Format joined"), Words::tr("Format joined to another report"),
                   Words::tr("Format separated")),
            any ? any->file : QString(), words(step.before), words(step.after)};
}

ChangeText textOf(const ChangeStep<int> &versions)
{
    const auto version = [](const std::optional<int> &number) {
        return number ? Words::tr("version %1").arg(*number) : QString();
    };
    return {versions.after.value_or(1) > 1 ? Words::tr("New version imported")
                                           : Words::tr("Report imported"),
            {},
            version(versions.before),
            version(versions.after)};
}

ChangeText textOf(const Rereading &rereading)
{
    const auto counted = [](int count, const QString &text) {
        return count > 0 ? text.arg(count) : QString();
    };
    const auto grammar = [&](const std::optional<int> &number) {
        const bool isOther = rereading.interpreter.before != rereading.interpreter.after;
        return number && isOther ? Words::tr("grammar %1").arg(*number) : QString();
    };
    return {Words::tr("Read again: %n figure(s) moved", nullptr, rereading.all()),
            joined({counted(rereading.changed, Words::tr("%1 changed")),
                    counted(rereading.added, Words::tr("%1 added")),
                    counted(rereading.gone, Words::tr("%1 gone"))}),
            grammar(rereading.interpreter.before), grammar(rereading.interpreter.after)};
}

/// The file is what a person who wants the report back needs.
ChangeText textOf(const Deletion &deletion)
{
    return {Words::tr("Report deleted for good"),
            {},
            QDir::toNativeSeparators(deletion.path),
            Words::tr("cannot be brought back; open its file again")};
}

ChangeText textOf(std::monostate)
{
    return {};
}

QString figureOf(const FigureSaying &saying)
{
    return joined({QStringList{saying.figure, displayUnit(saying.unit)}.join(u' ').trimmed(),
                   roleText(saying.role), saying.period.toString()});
}

/// What a figure says where another one says something else.
QString differences(const FigureSaying &saying, const FigureSaying &other)
{
    QStringList parts;
    const auto tell = [&](bool differs, const QString &text) {
        if (differs)
            parts << (text.isEmpty() ? QStringLiteral("—") : text);
    };
    tell(saying.name != other.name, saying.name);
    tell(saying.figure != other.figure || saying.unit != other.unit,
         QStringList{saying.figure, displayUnit(saying.unit)}.join(u' ').trimmed());
    tell(saying.role != other.role, roleText(saying.role));
    tell(saying.period != other.period, saying.period.toString());
    tell(saying.measure != other.measure, measureText(saying.measure));
    tell(saying.regionId != other.regionId, displayNameOf(saying.regionId));
    tell(saying.indicator != other.indicator, indicatorText(saying.indicator));
    tell(saying.verdict != other.verdict,
         saying.verdict ? verdictText(*saying.verdict) : QString());
    tell(saying.estimated != other.estimated,
         saying.estimated ? Words::tr("estimated") : Words::tr("not estimated"));
    return joined(parts);
}

} // namespace

ChangeText changeText(const ChangeEntry &entry)
{
    if (const auto *step = std::get_if<ChangeStep<PlacedCorrection>>(&entry.what))
        return textOf(*step, entry.asRead);
    ChangeText text = std::visit([](const auto &what) { return textOf(what); }, entry.what);
    if (entry.kind == ChangeKind::Dropped)
        text.what = Words::tr("Report no longer in its file");
    else if (entry.kind == ChangeKind::Removed)
        text.what = Words::tr("Report removed");
    else if (entry.kind == ChangeKind::Restored)
        text.what = Words::tr("Report brought back");
    return text;
}

ChangeText changeText(const FigureMove &move)
{
    const auto &[before, after] = move.saying;
    if (!before || !after) {
        const FigureSaying &saying = before ? *before : *after;
        return {before ? Words::tr("gone", "a figure") : Words::tr("added", "a figure"),
                saying.name, before ? figureOf(*before) : QString(),
                after ? figureOf(*after) : QString()};
    }
    return {Words::tr("changed", "a figure"), before->name, differences(*before, *after),
            differences(*after, *before)};
}

} // namespace PlanLens
