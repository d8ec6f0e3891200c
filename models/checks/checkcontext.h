// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/comparable.h"
#include "catalogue/regions.h"
#include "claims/claimscope.h"
#include "claims/claimtext.h"
#include "claims/finding.h"
#include "claims/paragraphs.h"
#include "figures/agreement.h"
#include "interpreting/checkedreport.h"

#include <QHash>
#include <QString>

#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace PlanLens {

/// What a table's row says of one period.
struct RowFigures
{
    int table = -1; ///< index in Interpretation::tables
    int row = -1;
    Period period;
    int target = -1; ///< indices in Interpretation::observations, -1 where there is none
    int actual = -1;

    int any() const { return target >= 0 ? target : actual; }
};

/// Whether a figure is one number, on no basis but the usual one.
bool isExactNumber(const Observation &o);

/// One report as the rules look at it: its sentences, and its tables row by row.
class CheckedText
{
public:
    explicit CheckedText(const CheckedReport &checked);

    const Report &report() const { return *m_checked.report; }
    const QList<Observation> &observations() const
    {
        return m_checked.interpretation->observations;
    }
    /// Whether a figure is that of another place than the report's.
    bool isOfOther(const Observation &o) const
    {
        return !o.regionId.isEmpty() && o.regionId != report().identity.regionId;
    }
    const QList<TableReading> &tables() const { return m_checked.interpretation->tables; }
    /// A table by its index, and the words above it; null and empty where there is none.
    const TableReading *tableOf(int index) const;
    QString captionOf(int index) const;
    const Observation &at(int observation) const { return observations().at(observation); }
    const std::vector<ClaimSentence> &sentences() const { return m_sentences; }
    const std::vector<NumberedParagraph> &paragraphs() const { return m_paragraphs; }
    /// In reading order.
    const std::vector<RowFigures> &rows() const { return m_rows; }
    /// The rows that bear a name, by its normal form; sub-rows too.
    QList<int> rowsNamed(const QString &name) const;
    /// The rows of an indicator of the catalogue.
    QList<int> rowsOf(const QString &indicator) const;

    /// frameOf() and scopeOf() an observation, read once.
    const ClaimFrame &frame(int observation) const;
    const ClaimScope &scope(int observation, const Regions &regions) const;

    /// The figure of the text that a character of a block belongs to; null where there is none.
    const Observation *claimAt(int block, int position) const;

    Evidence evidence(int observation) const
    {
        return evidenceOf(report(), at(observation).anchor);
    }
    /// A figure of the text with the words of its clause from its subject on:
    /// 粮食产量|达到|107亿斤.
    Evidence evidenceWithSubject(int observation) const;
    /// A place that stands for a whole table: its caption, else its first row.
    Evidence evidenceOfTable(int table) const;
    Evidence evidence(const ClaimSentence &sentence, int from, int to) const
    {
        return evidenceOf(report(), anchorOf(report(), sentence, from, to));
    }
    /// The clause around a number.
    Evidence evidence(const NumberedParagraph &paragraph, std::size_t number) const
    {
        const TextPiece clause = paragraph.clauseOf(number);
        return evidence(paragraph.whole, clause.start, clause.end);
    }
    /// A finding about this report.
    Finding finding(CheckRule rule, FindingResult result, const QString &message) const;

private:
    void readRows();

    CheckedReport m_checked;
    std::vector<ClaimSentence> m_sentences;
    std::vector<NumberedParagraph> m_paragraphs;
    std::vector<RowFigures> m_rows;
    QHash<int, QList<int>> m_claims; ///< observations of the text, by block
    // What is read where a rule asks for it.
    mutable std::unordered_map<int, int> m_severalYears; ///< severalYearsFrom(), by block
    mutable std::unordered_map<int, ClaimFrame> m_frames;
    mutable std::unordered_map<int, ClaimScope> m_scopes;
    QHash<QString, QList<int>> m_byName;
    QHash<QString, QList<int>> m_byIndicator;
};

/// An observation of one of the reports that are checked together.
struct FigurePlace
{
    int report = -1;
    int observation = -1;
};

/// All reports that are checked together, indexed by whom and what their figures are about.
class CheckContext
{
public:
    CheckContext(const QList<CheckedReport> &reports, const Catalogue &catalogue,
                 const Regions &regions);

    const QList<CheckedReport> &reports() const { return m_reports; }
    const Report &report(int index) const { return *m_reports.at(index).report; }
    const Observation &at(const FigurePlace &place) const
    {
        return m_reports.at(place.report).interpretation->observations.at(place.observation);
    }
    const Catalogue &catalogue() const { return m_catalogue; }
    const Regions &regions() const { return m_regions; }
    /// The figures of an indicator of the catalogue for a region and period, tables first.
    const std::vector<FigurePlace> &figures(const QString &region, const QString &indicator,
                                            const Period &period) const;

private:
    QList<CheckedReport> m_reports;
    const Catalogue &m_catalogue;
    const Regions &m_regions;
    struct Subject
    {
        QString region;
        QString indicator;
        Period period;
        bool operator==(const Subject &) const = default;
        friend size_t qHash(const Subject &subject, size_t seed = 0)
        {
            return qHashMulti(seed, subject.region, subject.indicator, subject.period.from,
                              subject.period.to);
        }
    };
    QHash<Subject, std::vector<FigurePlace>> m_figures;
};

/// What a figure is about: the catalogue's id, or where it has none the name's normal form.
QString subjectOf(const Observation &observation);
/// The value of the last digit that a figure prints, zeros at its end too: 0.1 of 36.0%.
double lastDigitPrinted(const Observation &observation);
/// Whether a unit is that of differences between percentages, 个百分点.
bool isPoints(const QString &unit);
/// A stated percentage for people: 40.1, and 66.6667 where 三分之二 is printed.
QString percentText(double percent);
/// A figure for people: ≈2.5%, ≥6348家.
QString shownWithUnit(const Observation &observation);
/// Whether two spans share more than an edge: numbers that all stand at the edge of what they may
/// stand for are too many.
bool overlap(const Span &left, const Span &right);
/// How much a result questions: 0 of what is consistent.
int doubtOf(FindingResult result);
/// Things that are counted, and what one person has: their figures are not revised as amounts of
/// money are.
bool isPlainlyCounted(const Observation &o);

/// 新增58家: of what was added some replaces what fell away (退出22家), so that no earlier level
/// follows from it; from 净增36家 it does.
bool isGrossChange(const Observation &change);

/// Whether a growth may be reckoned with from level to level. That of what is produced is stated at
/// constant prices, which the levels are not at.
bool isNominal(const Observation &growth, const Observation &level, const Catalogue &catalogue);

} // namespace PlanLens
