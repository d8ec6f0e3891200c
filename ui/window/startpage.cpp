// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/startpage.h"

#include "style/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace PlanLens {

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_hint(new PlainLabel(this))
    , m_samples(new QPushButton(tr("Open the &Samples"), this))
    , m_buttons(new QWidget(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    m_title->setFont(large);
    m_hint->setObjectName(QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    m_hint->setMaximumWidth(460);
    m_hint->setMinimumWidth(200);

    auto *open = new QPushButton(tr("&Open Reports…"), this);
    open->setObjectName(QStringLiteral("primary"));
    auto *folder = new QPushButton(tr("Open a &Folder…"), this);
    m_samples->setObjectName(QStringLiteral("samples"));
    m_samples->setToolTip(tr("A few reports that come with the program, to try it on"));
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 6, 0, 0);
    for (QPushButton *button : {open, folder, m_samples})
        buttons->addWidget(button);
    buttons->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 0, 48, 0);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(m_buttons);
    layout->addStretch(3);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(folder, &QPushButton::clicked, this, &StartPage::openFolderRequested);
    connect(m_samples, &QPushButton::clicked, this, &StartPage::samplesRequested);
    setLibraryEmpty(true);
}

void StartPage::setLibraryEmpty(bool empty)
{
    m_title->setText(empty ? tr("No reports yet") : tr("No report is open"));
    m_hint->setText(
        empty ? tr("Drop plan reports, work reports or communiqués on this window, or a folder of "
                   "them. They are kept in the library at the left, by region and year; their "
                   "indicators can then be charted, compared and printed.")
              : tr("Choose a report in the library at the left. A second one opens beside it with "
                   "Open Beside in its context menu."));
    m_buttons->setVisible(empty);
}

void StartPage::setSamplesOffered(bool offered)
{
    m_samples->setVisible(offered);
}

} // namespace PlanLens
