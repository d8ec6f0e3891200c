// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findingsmodel.h"

#include "items/tableroles.h"
#include "presenting/correctiontext.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// The internal id of a finding; a place has the row of its finding.
constexpr quintptr noFinding = quintptr(-1);

int rankOf(FindingResult result)
{
    switch (result) {
    case FindingResult::Contradiction:
        return 0;
    case FindingResult::Notice:
        return 1;
    case FindingResult::Unverifiable:
        return 2;
    case FindingResult::Consistent:
        return 3;
    }
    Q_UNREACHABLE();
}

QString markText(const FindingMark &mark)
{
    if (mark.signature.by.isEmpty())
        return mark.remark.isEmpty() ? FindingsModel::tr("dealt with")
                                     : FindingsModel::tr("dealt with: %1").arg(mark.remark);
    return mark.remark.isEmpty()
               ? FindingsModel::tr("dealt with by %1").arg(mark.signature.by)
               : FindingsModel::tr("dealt with by %1: %2").arg(mark.signature.by, mark.remark);
}

} // namespace

FindingsModel::FindingsModel(QObject *parent) : QAbstractItemModel(parent) {}

void FindingsModel::setFindings(const QList<Finding> &findings, const QList<Observation> &corrected)
{
    beginResetModel();
    m_findings = findings;
    m_corrected = corrected;
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const Finding &a, const Finding &b) {
        return rankOf(a.result) < rankOf(b.result);
    });
    endResetModel();
}

void FindingsModel::setMarks(const QList<FindingMark> &marks)
{
    m_marks.clear();
    for (const FindingMark &mark : marks)
        m_marks.insert({mark.report, mark.finding}, mark);
    if (!m_findings.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_findings.size()) - 1, ColumnCount - 1));
}

const FindingMark *FindingsModel::markOf(const Finding &finding) const
{
    const auto mark = m_marks.constFind({finding.report, findingKey(finding)});
    return mark == m_marks.cend() ? nullptr : &*mark;
}

int FindingsModel::count(FindingResult result) const
{
    return int(std::count_if(m_findings.cbegin(), m_findings.cend(),
                             [&](const Finding &f) { return f.result == result; }));
}

bool FindingsModel::isPlace(const QModelIndex &index) const
{
    return index.internalId() != noFinding;
}

const Finding &FindingsModel::findingAt(const QModelIndex &index) const
{
    return m_findings.at(isPlace(index) ? int(index.internalId()) : index.row());
}

Anchor FindingsModel::anchorAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const QList<Evidence> &places = findingAt(index).evidence;
    return places.value(isPlace(index) ? index.row() : 0).anchor;
}

QModelIndex FindingsModel::indexOf(const Anchor &anchor) const
{
    if (!anchor.isValid())
        return {};
    for (int row = 0; row < m_findings.size(); ++row) {
        const QList<Evidence> &places = m_findings.at(row).evidence;
        for (int place = 0; place < places.size(); ++place) {
            if (places.at(place).anchor.samePlace(anchor))
                return index(place, WhatColumn, index(row, WhatColumn));
        }
    }
    return {};
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || row >= rowCount(parent) || column >= columnCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : noFinding);
}

QModelIndex FindingsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || !isPlace(child))
        return {};
    return createIndex(int(child.internalId()), 0, noFinding);
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_findings.size());
    if (isPlace(parent) || parent.column() != 0)
        return 0;
    return int(m_findings.at(parent.row()).evidence.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() && isPlace(parent) ? 0 : int(ColumnCount);
}

QVariant FindingsModel::findingText(const QModelIndex &index) const
{
    const Finding &finding = m_findings.at(index.row());
    switch (Columns(index.column())) {
    case WhatColumn:
        return finding.message;
    case RuleColumn:
        return displayName(finding.rule);
    case LineColumn:
        return finding.evidence.isEmpty() ? QVariant() : QVariant(finding.evidence.first().line);
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant FindingsModel::placeText(const QModelIndex &index) const
{
    const Evidence &place = findingAt(index).evidence.at(index.row());
    switch (Columns(index.column())) {
    case WhatColumn:
        return place.quote.simplified();
    case RuleColumn:
        return {};
    case LineColumn:
        return place.line > 0 ? QVariant(place.line) : QVariant();
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QString FindingsModel::spokenText(const QModelIndex &index) const
{
    if (isPlace(index)) {
        const Evidence &place = findingAt(index).evidence.at(index.row());
        return tr("Line %1: %2").arg(place.line).arg(place.quote.simplified());
    }
    const Finding &finding = findingAt(index);
    const QString text =
        QStringLiteral("%1, %2: %3")
            .arg(displayName(finding.result), displayName(finding.rule), finding.message);
    const FindingMark *mark = markOf(finding);
    return mark ? text + u'\n' + markText(*mark) : text;
}

/// What a row rests on: all places of a finding, or the place that it is.
QList<Evidence> FindingsModel::placesOf(const QModelIndex &index) const
{
    const QList<Evidence> &places = findingAt(index).evidence;
    return isPlace(index) ? places.mid(index.row(), 1) : places;
}

/// What is said of the figures that were put right among them, each once.
QStringList FindingsModel::corrections(const QModelIndex &index) const
{
    QStringList texts;
    const QList<Evidence> places = placesOf(index);
    for (const Observation &figure : m_corrected) {
        const bool rests = std::any_of(places.begin(), places.end(), [&](const Evidence &place) {
            return place.anchor.overlaps(figure.anchor);
        });
        if (rests)
            texts << figure.name + QStringLiteral(": ") + correctionText(figure);
    }
    return texts;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return isPlace(index) ? placeText(index) : findingText(index);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return (QStringList{spokenText(index)} + corrections(index)).join(QLatin1Char('\n'));
    case CorrectedRole:
        return !corrections(index).isEmpty();
    case AnchorRole:
    case TableRole::Place:
        return QVariant::fromValue(anchorAt(index));
    case MarkedRole:
        return markOf(findingAt(index)) != nullptr;
    case RemarkRole: {
        const FindingMark *mark = markOf(findingAt(index));
        return mark ? mark->remark : QString();
    }
    case ResultRole:
        return int(findingAt(index).result);
    case RuleRole:
        return int(findingAt(index).rule);
    case ReportRole:
        return findingAt(index).report;
    case PlaceCountRole:
        return isPlace(index) ? 0 : int(findingAt(index).evidence.size());
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0)
        return {};
    switch (Columns(section)) {
    case WhatColumn:
        return tr("Finding");
    case RuleColumn:
        return tr("Kind");
    case LineColumn:
        return tr("Line");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace PlanLens
