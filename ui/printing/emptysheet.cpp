// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/emptysheet.h"

#include "style/plaintext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace PlanLens {

EmptySheet::EmptySheet(QWidget *parent)
    : QWidget(parent), m_text(new PlainLabel(this)), m_takeBack(new QPushButton(this))
{
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(m_text);
    column->addWidget(m_takeBack, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        // A copy: whoever takes them back shows another reason here.
        const QList<NarrowingChoice> choices = m_choices;
        Q_EMIT takingBackWanted(choices);
    });
    showReason({});
}

void EmptySheet::showReason(const QList<NarrowingChoice> &choices, const QString &why)
{
    m_choices = choices;
    m_takeBack->setHidden(choices.isEmpty());
    if (choices.isEmpty())
        return m_text->setText(why.isEmpty() ? tr("The library has no figures for this sheet.")
                                             : tr("There is no such sheet: %1.").arg(why));
    if (choices.size() > 1) {
        m_takeBack->setText(tr("Take &Back What Is Chosen"));
        return m_text->setText(tr("The library has no figures for what is chosen together: "
                                  "indicators, regions, year."));
    }
    switch (choices.constFirst()) {
    case NarrowingChoice::Indicators:
        m_takeBack->setText(tr("&Untick the Indicators"));
        return m_text->setText(
            tr("For the indicators that are ticked there are no figures in this sheet."));
    case NarrowingChoice::Regions:
        m_takeBack->setText(tr("Take &Back the Regions"));
        return m_text->setText(
            tr("For the regions that are chosen there are no figures in this sheet."));
    case NarrowingChoice::Year:
        m_takeBack->setText(tr("Take &Back the Year"));
        return m_text->setText(
            tr("For the year that is chosen there are no figures in this sheet."));
    }
}

} // namespace PlanLens
