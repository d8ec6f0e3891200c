// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/problemspane.h"

#include "items/problemsmodel.h"
#include "lists/rowdelegate.h"
#include "style/theme.h"

#include <QHeaderView>
#include <QTreeView>

namespace PlanLens {

namespace {

/// Warnings in the text's own colour, what was mended without loss muted.
class ProblemDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Theme &theme = Theme::of(option->palette);
        const bool isWarning =
            index.data(ProblemsModel::SeverityRole).toInt() == int(Severity::Warning);
        const QColor color = isWarning ? theme.text : theme.textMuted;
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
        if (index.column() == ProblemsModel::WhatColumn) {
            const QString mark = isWarning ? QStringLiteral("▲ ") : QStringLiteral("· ");
            option->text.prepend(mark);
        }
    }
};

} // namespace

ProblemsPane::ProblemsPane(QWidget *parent)
    : ListPane(QStringLiteral("problemsView"), tr("Problems of the report"), parent)
    , m_model(new ProblemsModel(this))
{
    view()->setModel(m_model);
    view()->setItemDelegate(new ProblemDelegate(view()));
    view()->header()->setStretchLastSection(false);
    view()->header()->setSectionResizeMode(ProblemsModel::LineColumn,
                                           QHeaderView::ResizeToContents);
    view()->header()->setSectionResizeMode(ProblemsModel::WhatColumn, QHeaderView::Stretch);
    setNoReport();
    openPlacesByClick([this](const QModelIndex &index) { return m_model->anchorAt(index); });
}

void ProblemsPane::setProblems(const QList<Problem> &problems)
{
    m_model->setProblems(problems);
    showListOr(tr("Everything in this report could be read."), problems.isEmpty());
}

void ProblemsPane::setNoReport()
{
    m_model->setProblems({});
    say(tr("What could not be read in a report is listed here."));
}

QString ProblemsPane::summary() const
{
    const int warnings = m_model->warnings();
    return warnings > 0 ? tr("%n warning(s)", nullptr, warnings) : QString();
}

} // namespace PlanLens
