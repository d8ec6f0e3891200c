#include "findings/problemspane.h"

#include "items/problemsmodel.h"
#include "style/plaintext.h"
#include "style/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace PlanLens {

namespace {

/// Warnings in the text's own colour, what was mended without loss muted.
class ProblemDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(),
                option.fontMetrics.height() + 6};
    }

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
    : QWidget(parent)
    , m_model(new ProblemsModel(this))
    , m_view(new QTreeView(this))
    , m_note(new PlainLabel(this))
    , m_pages(new QStackedWidget(this))
{
    m_view->setObjectName(QStringLiteral("problemsView"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ProblemDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformRowHeights(true);
    m_view->setAccessibleName(tr("Problems of the report"));
    m_view->header()->resizeSection(ProblemsModel::LineColumn, 52);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(ProblemsModel::WhatColumn, QHeaderView::Stretch);
    m_note->setObjectName(QStringLiteral("muted"));
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_note->setMargin(12);
    m_note->setAutoFillBackground(true);
    m_note->setBackgroundRole(QPalette::Base);
    m_pages->addWidget(m_note);
    m_pages->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    setNoReport();

    const auto activate = [this](const QModelIndex &index) {
        if (const Anchor anchor = m_model->anchorAt(index); anchor.isValid())
            Q_EMIT anchorActivated(anchor);
    };
    connect(m_view, &QTreeView::clicked, this, activate);
    connect(m_view, &QTreeView::activated, this, activate);
}

void ProblemsPane::setProblems(const QList<Problem> &problems)
{
    m_model->setProblems(problems);
    m_note->setText(tr("Everything in this report could be read."));
    m_pages->setCurrentWidget(problems.isEmpty() ? static_cast<QWidget *>(m_note) : m_view);
}

void ProblemsPane::setNoReport()
{
    m_model->setProblems({});
    m_note->setText(tr("What could not be read in a report is listed here."));
    m_pages->setCurrentWidget(m_note);
}

QString ProblemsPane::summary() const
{
    const int warnings = m_model->warnings();
    return warnings > 0 ? tr("%n warning(s)", nullptr, warnings) : QString();
}

} // namespace PlanLens
