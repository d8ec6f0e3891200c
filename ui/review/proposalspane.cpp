// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/proposalspane.h"

#include "items/unjoinednamesmodel.h"
#include "lists/tablecolumns.h"
#include "lists/tableview.h"
#include "presenting/figuretext.h"
#include "style/plaintext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace PlanLens {

ProposalsPane::ProposalsPane(QWidget *parent)
    : QWidget(parent)
    , m_about(new QVBoxLayout)
    , m_name(new PlainLabel(this))
    , m_example(new QLabel(this))
    , m_note(new PlainLabel(this))
    , m_proposals(new QTreeWidget(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont bold = m_name->font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    m_name->setWordWrap(true);
    m_example->setTextFormat(Qt::RichText); // has a link
    m_example->setWordWrap(true);
    m_example->setAccessibleName(tr("A place that prints the name"));
    m_example->setToolTip(tr("Shows the place in the report"));
    m_example->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_note->setObjectName(QStringLiteral("muted"));
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setUpProposals();
    connect(m_example, &QLabel::linkActivated, this, &ProposalsPane::exampleActivated);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(6);
    m_about->setSpacing(6);
    m_about->addWidget(m_name);
    m_about->addWidget(m_example, 1);
    column->addLayout(m_about);
    column->addWidget(m_note);
    column->addWidget(m_proposals, 1);
    column->addStretch();
    column->addWidget(makeButtons());
    setName(nullptr);
    fitToHeight();
}

void ProposalsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitToHeight();
}

void ProposalsPane::fitToHeight()
{
    constexpr int roomyLines = 11; // name, a place of two lines, head, some rows, the buttons
    m_low = height() < roomyLines * fontMetrics().lineSpacing();
    m_about->setDirection(m_low ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // A long name gives way; its tip has all of it.
    m_name->setWordWrap(!m_low);
    m_example->setWordWrap(!m_low);
    m_example->setSizePolicy(m_low ? QSizePolicy::Ignored : QSizePolicy::Preferred,
                             QSizePolicy::Preferred);
    m_proposals->setHeaderHidden(m_low);
    m_proposals->setMinimumHeight(fontMetrics().lineSpacing() * 3 / 2);
    layout()->setContentsMargins(12, m_low ? 3 : 8, 12, m_low ? 3 : 8);
    layout()->setSpacing(m_low ? 3 : 6);
    showAbout();
}

void ProposalsPane::setUpProposals()
{
    m_proposals->setObjectName(QStringLiteral("proposals"));
    m_proposals->setHeaderLabels({tr("Indicator"), tr("Unit"), tr("Reason")});
    m_proposals->setRootIsDecorated(false);
    m_proposals->setUniformRowHeights(true);
    m_proposals->setFrameShape(QFrame::NoFrame);
    m_proposals->setAccessibleName(tr("Indicators the name might stand for"));
    new TableColumns(m_proposals);
    takeTableSize(*m_proposals);
    // Return joins to the proposal that is chosen, as in the table of names.
    connect(m_proposals, &QTreeWidget::itemActivated, this, [this] { join->click(); });
}

QPushButton *ProposalsPane::makeButton(const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setToolTip(tip);
    button->setStatusTip(tip);
    button->setAutoDefault(false);
    return button;
}

QWidget *ProposalsPane::makeButtons()
{
    join = makeButton(tr("&Join"), tr("Counts the name to the chosen indicator (Return)"));
    join->setObjectName(QStringLiteral("primary"));
    keepApart = makeButton(tr("&Keep Apart"),
                           tr("The selected names stand for no indicator; they are not proposed "
                              "again"));
    newIndicator = makeButton(tr("&New Indicator…"), tr("Makes the name an indicator of its own"));
    rename = makeButton(tr("&Rename…"), tr("Reads the name as another one"));
    takeBack = makeButton(tr("&Take Back"), tr("Takes back what was decided on the name"));
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (QPushButton *button : {join, keepApart, newIndicator, rename, takeBack})
        row->addWidget(button);
    row->addStretch();
    return bar;
}

void ProposalsPane::setName(const ReviewedName *name)
{
    setEnabled(name);
    const PrintedName printed = name ? name->name.printed : PrintedName{};
    QStringList about{printed.name, printed.unit, name ? measureText(printed.measure) : QString()};
    about.removeAll(QString());
    m_called = about.join(QStringLiteral(" · "));
    m_name->setToolTip(m_called);
    setExample({}, {});
    fillProposals(name ? name->proposals : QList<ProposedIndicator>());
    const bool decided = name && name->name.decision;
    const bool proposed = name && !name->proposals.isEmpty();
    m_proposals->setVisible(proposed);
    m_note->setVisible(name && !proposed);
    m_note->setText(tr("No indicator is near enough to be proposed."));
    join->setEnabled(proposed);
    keepApart->setVisible(!decided);
    takeBack->setVisible(decided);
}

void ProposalsPane::fillProposals(const QList<ProposedIndicator> &proposals)
{
    m_proposals->clear();
    for (const ProposedIndicator &proposal : proposals) {
        auto *item =
            new QTreeWidgetItem(m_proposals, {proposal.name, proposal.unit, proposal.reason});
        item->setData(0, Qt::UserRole, proposal.id);
        item->setToolTip(0, proposal.name);
        item->setToolTip(2, proposal.reason);
    }
    for (int column = 0; column < 2; ++column)
        m_proposals->resizeColumnToContents(column);
    m_proposals->setCurrentItem(m_proposals->topLevelItem(0));
}

void ProposalsPane::setExample(const QString &text, const QString &source)
{
    m_text = text;
    m_source = source;
    showAbout();
}

void ProposalsPane::showAbout()
{
    m_name->setText(
        m_low ? m_name->fontMetrics().elidedText(m_called, Qt::ElideMiddle, width() * 2 / 5)
              : m_called);
    if (m_text.isEmpty()) {
        m_example->clear();
        return;
    }
    QString text = m_text;
    if (m_low) {
        const QFontMetrics metrics = m_example->fontMetrics();
        const int source = metrics.horizontalAdvance(QStringLiteral(" — ") + m_source);
        // Of a long source too enough of the place is to be seen.
        text = metrics.elidedText(m_text, Qt::ElideRight,
                                  std::max(m_example->width() - source, m_example->width() / 2));
    }
    m_example->setText(QStringLiteral("<a href=\"#\" style=\"text-decoration:none\">%1</a> — %2")
                           .arg(text.toHtmlEscaped(), m_source.toHtmlEscaped()));
}

QString ProposalsPane::chosenIndicator() const
{
    const QTreeWidgetItem *item = m_proposals->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

} // namespace PlanLens
