// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/tipbar.h"

#include "style/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace PlanLens {

/// Stands for all tips, those of later versions too.
static constexpr QLatin1String everyTip("*");

TipBar::TipBar(QWidget *parent) : QFrame(parent), m_text(new PlainLabel(this))
{
    setObjectName(QStringLiteral("tipBar"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_text->setWordWrap(true);
    m_text->setAccessibleName(tr("Tip"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 8, 5);
    row->addWidget(m_text, 1);
    const auto add = [&](const QString &text, const QString &tip, auto act) {
        auto *button = new QPushButton(text, this);
        button->setToolTip(tip);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    add(tr("Got It"), tr("This tip does not come again"), [this] { take(m_shown); });
    add(tr("No More Tips"), tr("No tip comes again"), [this] { takeAll(); });
    hide();
}

void TipBar::start(const QStringList &seen)
{
    m_started = true;
    m_seen = seen;
}

void TipBar::offer(const QString &id, const QString &text)
{
    if (!m_started || !m_shown.isEmpty() || m_seen.contains(id) || m_seen.contains(everyTip))
        return;
    m_shown = id;
    m_text->setText(text);
    show();
}

void TipBar::take(const QString &id)
{
    if (m_shown == id) {
        m_shown.clear();
        hide();
    }
    if (!m_started || id.isEmpty() || m_seen.contains(id))
        return;
    m_seen.append(id);
    Q_EMIT seenChanged(m_seen);
}

void TipBar::takeAll()
{
    take(QString(everyTip));
    take(m_shown);
}

} // namespace PlanLens
