// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/identify.h"

#include "catalogue/placereading.h"
#include "catalogue/reportopening.h"
#include "catalogue/titleyears.h"
#include "figures/fiveyearplans.h"
#include "language/lexicon.h"
#include "language/particles.h"
#include "report/openingsentence.h"
#include "report/reportkinds.h"
#include "report/titleline.h"

#include <algorithm>

namespace PlanLens {

namespace {

class Identifier
{
public:
    Identifier(const Report &report, const Regions &regions)
        : m_report(report), m_regions(regions), m_opening(openingOf(report))
    {}

    ReportIdentity identity()
    {
        readKindAndYears();
        readRegion();
        return m_found.identity;
    }

    Identification identification()
    {
        readKindAndYears();
        readRegion();
        m_found.secondReport = secondReportIn(m_report, m_opening);
        if (m_found.secondReport >= 0)
            add(ProblemKind::SecondReport, m_found.secondReport,
                m_report.blocks.at(m_found.secondReport).text.text());
        return m_found;
    }

private:
    void add(ProblemKind kind, int block, const QString &text)
    {
        Problem problem;
        problem.kind = kind;
        problem.text = text;
        if (!m_report.blocks.isEmpty()) {
            problem.place = m_report.anchor(std::max(block, 0));
            problem.line = m_report.blocks.at(std::max(block, 0)).line;
        }
        m_found.problems.append(problem);
    }

    int titleBlock() const { return m_opening.titleLine.block; }

    /// Of a report without a title: the first sentence that says what is reported.
    OpeningLine openingSentence() const
    {
        for (const OpeningLine &line : m_opening.paragraphs) {
            if (kindOfOpening(line.text) != ReportKind::Other)
                return line;
        }
        return {};
    }

    void readKindAndYears()
    {
        ReportIdentity &identity = m_found.identity;
        identity.title = m_opening.title;
        QString words = QString(m_opening.subject).remove(u' ');
        QString session;
        for (const OpeningLine &line : m_opening.session)
            session += line.text + u'\n';
        identity.kind = kindOfTitle(words);
        if (identity.kind == ReportKind::Other && isOwnWorkReport(words, session, m_regions))
            identity.kind = ReportKind::WorkReport;
        if (words.isEmpty()) {
            add(ProblemKind::UnknownTitle, 0, {});
            words = openingSentence().text;
            identity.kind = kindOfOpening(words);
        }
        if (takesYearAlone(identity.kind) && !yearOfTitle(words))
            words += m_opening.yearLine;
        TitleYears years = yearsOf(words, session);
        if (!years.review && !years.plan)
            years = yearsBelow(words);
        identity.reviewYear = years.review;
        identity.planYear = years.plan;
        if (years.doubtful)
            add(ProblemKind::UnknownYear, titleBlock(), identity.title);
        checkYears(words, session);
    }

    TitleYears yearsOf(const QString &words, const QString &session) const
    {
        const QString lines = words + u'\n' + session;
        switch (m_found.identity.kind) {
        case ReportKind::PlanReport:
            return planReportYears(words, lines);
        case ReportKind::WorkReport:
            return workReportYears(words, lines, m_opening.headings);
        case ReportKind::Communique:
            return {yearOfTitle(words), std::nullopt};
        case ReportKind::Outline:
            return outlineYears(words);
        case ReportKind::Other:
            return otherYears(words);
        }
        return {};
    }

    /// 现将2007年…计划执行情况与2008年…计划草案提请审议: a plan report names itself.
    TitleYears yearsPresented() const
    {
        if (m_found.identity.kind != ReportKind::PlanReport)
            return {};
        for (const OpeningLine &line : m_opening.paragraphs) {
            const QString said = presentedIn(line.text);
            const TitleYears years = said.isEmpty() ? TitleYears{} : planReportYears(said, {});
            if (years.review || years.plan)
                return years;
        }
        return {};
    }

    /// 统计公报|（2021年）: a year below these is as good as one in them.
    static bool takesYearAlone(ReportKind kind)
    {
        return kind == ReportKind::Communique || kind == ReportKind::WorkReport;
    }

    /// Where neither title nor session tells: by what the opening presents, by the headings, or by
    /// the day of a report on work or a plan.
    TitleYears yearsBelow(const QString &words) const
    {
        const ReportKind kind = m_found.identity.kind;
        if (kind == ReportKind::Communique)
            return {yearOfText(), std::nullopt};
        if (kind == ReportKind::Outline)
            return {};
        if (const TitleYears said = yearsPresented(); said.review || said.plan)
            return said;
        const TitleYears told = yearsByHeadings(m_opening.headings);
        if (told.plan || kind == ReportKind::Other)
            return told;
        const TitleYears late = yearsOfLateSession(words);
        return late.review ? late : yearsByDay(bareDayIn(m_opening.days));
    }

    /// The year that the first paragraphs of a communique are about.
    std::optional<int> yearOfText() const
    {
        QStringList paragraphs;
        for (const OpeningLine &line : m_opening.paragraphs)
            paragraphs += line.text;
        QString days;
        for (const OpeningLine &line : m_opening.session)
            days += line.text + u'\n';
        return yearOfParagraphs(paragraphs, days + m_opening.days);
    }

    /// 人民代表大会|第一次会议: not its standing committee.
    static bool meetsInFull(QStringView line)
    {
        static const WordTable congresses = wordsOf("people-congress");
        WordTable::Hit hit;
        const qsizetype at = congresses.find(line, 0, &hit);
        return at >= 0 && Particles::ordinals().startingAt(line, at + hit.length);
    }

    /// A report given in the last weeks of a year reviews it and plans the next, where it names no
    /// other year; one of the last months most likely does. A day without a meeting that is not in
    /// brackets may be that of printing.
    TitleYears yearsOfLateSession(const QString &words) const
    {
        static const WordTable planned = wordsOf("year-planned");
        const bool ofWork = m_found.identity.kind == ReportKind::WorkReport;
        const bool ofYear = ofWork && !namedPlan(words); // 关于第六个五年计划的报告
        const bool plans = ofWork || planned.occursIn(words);
        const auto titled = yearOfTitle(words); // 2021年政府工作报告, on a day of that year
        if (!plans)
            return {};
        for (const OpeningLine &line : m_opening.session) {
            const auto day = sessionIn(line.text);
            const bool meets = isMeetingLine(line.text);
            if (!day || (titled && *titled != day->year) || presentsAnotherYear(*day))
                continue;
            if (day->closesTheYear() && (meets || line.text.startsWith(u'（')))
                return {day->year, day->year + 1, titled.has_value()};
            if (ofYear && day->nearsItsEnd() && meets && meetsInFull(line.text))
                return {day->year, day->year + 1, true};
        }
        return {};
    }

    /// 现将2020年工作情况报告如下, on a day of 2021
    bool presentsAnotherYear(const SessionDay &day) const
    {
        return std::any_of(m_opening.paragraphs.begin(), m_opening.paragraphs.end(),
                           [&](const OpeningLine &line) {
                               const auto year = firstYear(presentedIn(line.text));
                               return year && *year != day.year && *year != day.year + 1;
                           });
    }

    /// Budgets and resolutions name years as plan reports do; 2011年国民经济核算资料 is of its
    /// year, as are 2022年任务全面完成 and （2022年一季度）; 2019年民生实事 plans it.
    static TitleYears otherYears(const QString &words)
    {
        static const WordTable stages = wordsOf("yearly-stage");
        static const WordTable facts = wordsOf({{0, "facts-title"}, {0, "year-reviewed"}});
        static const WordTable plans = wordsOf({{0, "plan-heading"}, {0, "planned-list"}});
        if (stages.occursIn(words))
            return planReportYears(words, {});
        if (!onlyYear(words) || namedPlan(words))
            return {};
        const qsizetype fact = lastOf(words, facts);
        const qsizetype plan = lastOf(words, plans);
        const bool told = tellsOutcomeOfYear(words) || (plan < 0 && namesPartOfYear(words));
        if (fact > plan || told)
            return {firstYear(words), std::nullopt};
        return plan >= 0 ? TitleYears{std::nullopt, firstYear(words)} : TitleYears{};
    }

    void checkYears(const QString &words, const QString &session)
    {
        const ReportIdentity &identity = m_found.identity;
        if (!identity.reviewYear && !identity.planYear)
            add(ProblemKind::UnknownYear, titleBlock(), identity.title);
        TitleYears stated{identity.reviewYear, identity.planYear};
        if (identity.kind == ReportKind::WorkReport)
            stated = {std::nullopt, yearOfTitle(words)};
        const bool yearly = identity.kind == ReportKind::WorkReport ||
                            (identity.kind == ReportKind::PlanReport && stated.review);
        if (yearly && disagrees(stated, sessionIn(session)))
            add(ProblemKind::YearsDisagree, titleBlock(), identity.title);
    }

    PlaceReading readPlaceIn(const QString &text, const Region *around = nullptr) const
    {
        const ReportIdentity &identity = m_found.identity;
        return readPlace(text, m_regions,
                         {around, identity.reviewYear ? identity.reviewYear : identity.planYear});
    }

    /// 县发展和改革委员会主任 of 县发展和改革委员会主任　李建平: a person's name may hold a
    /// place's.
    static QString officeIn(const QString &line)
    {
        const QString text = line.simplified();
        const qsizetype last = text.lastIndexOf(u' ');
        return last < 0 ? text : text.left(last);
    }

    /// Places that the lines under the title name, the surest first.
    QList<QPair<PlaceReading, int>> placesBelow() const
    {
        QList<QPair<PlaceReading, int>> places;
        const auto append = [&](const QString &text, int block) {
            if (const PlaceReading place = readPlaceIn(text); !place.saysNothing())
                places.append({place, block});
        };
        for (const OpeningLine &line : m_opening.session)
            append(line.text, line.block);
        for (const OpeningLine &line : m_opening.paragraphs)
            append(governmentIn(line.text), line.block);
        for (const OpeningLine &line : m_opening.paragraphs)
            append(reportedIn(line.text), line.block);
        for (const OpeningLine &line : m_opening.givers) {
            const QString office = officeIn(line.text);
            const QString place = readPlaceIn(office).printed;
            if (office.startsWith(place) || !office.endsWith(place)) // 县长李建平
                append(office, line.block);
        }
        return places;
    }

    void readRegion()
    {
        int block = titleBlock();
        PlaceReading place = readPlaceIn(m_opening.title);
        if (place.saysNothing())
            place = readPlaceIn(m_opening.notice);
        if (m_opening.title.isEmpty()) {
            const OpeningLine sentence = openingSentence();
            place = readPlaceIn(governmentIn(sentence.text));
            if (!place.region)
                place = readPlaceIn(reportedIn(sentence.text));
            block = sentence.block;
        }
        const QList<QPair<PlaceReading, int>> below =
            place.region ? QList<QPair<PlaceReading, int>>() : placesBelow();
        for (const auto &[other, line] : below) {
            if (place.region)
                break;
            if (place.saysNothing()) {
                place = other;
                block = line;
            } else if (other.region) {
                settle(place, other);
            }
        }
        take(place, block);
    }

    /// 统筹荆门市, at a meeting in 荆门市: a verb and the place, for none in it is called so.
    static bool endsWithName(const PlaceReading &place, const Region &region)
    {
        constexpr qsizetype shortest = 3; // 城区, 东区 end the names of many
        return place.doubt == PlaceDoubt::Unknown && region.name.size() >= shortest &&
               place.printed.endsWith(region.name);
    }

    /// Tells which place a title means that names several or an unknown one: the one that another
    /// line names too, or one in the place that it names.
    void settle(PlaceReading &place, const PlaceReading &other) const
    {
        if (other.region->name == place.printed || other.region->fullName.endsWith(place.printed) ||
            endsWithName(place, *other.region)) {
            place = other;
            return;
        }
        const PlaceReading again = readPlaceIn(place.printed, other.region);
        if (again.region)
            place = again;
    }

    void take(const PlaceReading &place, int block)
    {
        ReportIdentity &identity = m_found.identity;
        if (place.region) {
            identity.regionId = place.region->id;
            identity.regionName = place.region->fullName;
            identity.regionCode = place.region->code;
        }
        switch (place.doubt) {
        case PlaceDoubt::None:
            if (!place.region)
                add(ProblemKind::UnknownRegion, block, identity.title);
            break;
        case PlaceDoubt::Ambiguous:
            add(ProblemKind::AmbiguousRegion, block,
                place.printed + u'：' + place.candidates.join(u'、'));
            break;
        case PlaceDoubt::Former:
            add(ProblemKind::FormerRegion, block,
                place.printed + QStringLiteral(" → ") + identity.regionName);
            break;
        case PlaceDoubt::Unlisted:
            add(ProblemKind::UnlistedRegion, block, place.printed);
            break;
        case PlaceDoubt::Unknown:
            add(ProblemKind::UnknownRegion, block, place.printed);
            break;
        }
    }

    const Report &m_report;
    const Regions &m_regions;
    Opening m_opening;
    Identification m_found;
};

} // namespace

Identification identifyWithDoubts(const Report &report, const Regions &regions)
{
    return Identifier(report, regions).identification();
}

ReportIdentity identify(const Report &report, const Regions &regions)
{
    return Identifier(report, regions).identity();
}

} // namespace PlanLens
