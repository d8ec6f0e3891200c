// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/importbanner.h"

#include "style/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace PlanLens {

namespace {

constexpr int steps = 1000;
constexpr int mostLines = 6;

QStringList failuresIn(const QList<ImportResult> &results)
{
    QStringList failures;
    for (const ImportResult &result : results) {
        if (result.outcome == ImportOutcome::Failed)
            failures << QStringLiteral("%1: %2").arg(result.file, result.reason);
    }
    return failures;
}

} // namespace

ImportBanner::ImportBanner(QWidget *parent)
    : QFrame(parent)
    , m_message(new PlainLabel(this))
    , m_progress(new QProgressBar(this))
    , m_pause(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_join(new QPushButton(tr("Jo&in…"), this))
    , m_dismiss(new QToolButton(this))
    , m_details(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("banner"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setRange(0, steps);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(8);
    m_progress->setAccessibleName(tr("Progress of the import"));
    setPaused(false);
    m_cancel->setToolTip(tr("Stops after the file in hand; what is imported stays"));
    m_join->setToolTip(tr("Asks which format of each report counts"));
    m_dismiss->setText(QStringLiteral("×"));
    m_dismiss->setAutoRaise(true);
    m_dismiss->setAccessibleName(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Dismiss"));
    m_details->setReadOnly(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_details->setAccessibleName(tr("Files that could not be read"));

    auto *row = new QHBoxLayout;
    row->addWidget(m_message, 1);
    row->addWidget(m_progress);
    row->addWidget(m_pause);
    row->addWidget(m_cancel);
    row->addWidget(m_join);
    row->addWidget(m_dismiss);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 5, 8, 5);
    layout->addLayout(row);
    layout->addWidget(m_details);
    connect(m_pause, &QPushButton::clicked, this, &ImportBanner::togglePause);
    connect(m_cancel, &QPushButton::clicked, this, &ImportBanner::cancelRequested);
    connect(m_join, &QPushButton::clicked, this, [this] {
        takeOfferBack();
        Q_EMIT joinRequested();
    });
    connect(m_dismiss, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void ImportBanner::show(const QString &message, const QString &details, bool running)
{
    m_isRunning = running;
    m_failures.clear();
    m_told.clear();
    m_message->setText(message);
    m_progress->setVisible(running);
    m_pause->setVisible(running);
    m_cancel->setVisible(running);
    m_join->hide();
    m_dismiss->setVisible(!running);
    m_details->setVisible(!details.isEmpty());
    m_details->setPlainText(details);
    const int lines = qMin(mostLines, int(details.count(QLatin1Char('\n'))) + 1);
    m_details->setFixedHeight(m_details->fontMetrics().lineSpacing() * lines + 14);
    setVisible(true);
}

void ImportBanner::showRunning()
{
    m_progress->setValue(0);
    setPaused(false);
    show(tr("Importing reports…"), {}, true);
}

void ImportBanner::showPaused(int done, int total)
{
    setPaused(true);
    m_message->setText(
        tr("Paused · %1 of %2").arg(QLocale().toString(done), QLocale().toString(total)));
}

void ImportBanner::togglePause()
{
    setPaused(!m_isPaused);
    m_message->setText(m_isPaused ? tr("Pausing after the file in hand…")
                                  : tr("Importing reports…"));
    if (m_isPaused)
        Q_EMIT pauseRequested();
    else
        Q_EMIT resumeRequested();
}

void ImportBanner::setPaused(bool paused)
{
    m_isPaused = paused;
    m_pause->setText(paused ? tr("Res&ume") : tr("Pa&use"));
    m_pause->setAccessibleName(paused ? tr("Resume the import") : tr("Pause the import"));
    m_pause->setToolTip(paused ? tr("Goes on with the next file")
                               : tr("Stands still after the file in hand, until it is resumed"));
}

void ImportBanner::setProgress(double done)
{
    m_progress->setValue(int(done * steps));
}

void ImportBanner::showSummary(const ImportSummary &summary)
{
    const QStringList failures = failuresIn(summary.results);
    QStringList parts;
    if (summary.cancelled)
        parts << tr("The import was cancelled.");
    if (const int imported = summary.count(ImportOutcome::Imported); imported > 0)
        parts << tr("%n report(s) imported.", nullptr, imported);
    if (const int versions = summary.count(ImportOutcome::NewVersion); versions > 0)
        parts << tr("%n new version(s).", nullptr, versions);
    if (!failures.isEmpty())
        parts << tr("%n file(s) could not be read:", nullptr, int(failures.size()));
    else if (summary.results.isEmpty() && !summary.cancelled)
        parts << tr("No report was found there.");
    const bool isQuiet = failures.isEmpty() && !summary.cancelled && !summary.results.isEmpty();
    show(parts.join(QLatin1Char(' ')), failures.join(QLatin1Char('\n')), false);
    m_failures = failures;
    // What went well shows in the library; only what did not is worth the room.
    setVisible(!isQuiet);
}

void ImportBanner::showNothing()
{
    if (isRunning())
        hide();
    m_isRunning = false;
}

void ImportBanner::addFailures(const QList<ImportResult> &results)
{
    QStringList failures = (isHidden() ? QStringList() : m_failures) + failuresIn(results);
    failures.removeDuplicates();
    if (failures.isEmpty())
        return;
    show(tr("%n file(s) could not be read:", nullptr, int(failures.size())),
         failures.join(QLatin1Char('\n')), false);
    m_failures = failures;
}

void ImportBanner::offerToJoin(int reports)
{
    if (reports == 0)
        takeOfferBack();
    if (isRunning() || reports == 0)
        return;
    const QString text =
        tr("%n report(s) are there in several formats, and count several times.", nullptr, reports);
    if (isHidden()) {
        show(text, {}, false);
    } else {
        // What it says of an earlier offer goes.
        if (m_join->isHidden())
            m_told = m_message->text();
        // What is listed stands below the rest.
        m_message->setText(m_told.isEmpty() ? text : text + u' ' + m_told);
    }
    m_join->show();
}

/// What is listed below it stays to be read.
void ImportBanner::takeOfferBack()
{
    if (m_join->isHidden())
        return;
    m_join->hide();
    m_message->setText(m_told);
    setVisible(!m_told.isEmpty());
}

void ImportBanner::showMessage(const QString &message, const QString &details)
{
    show(message, details, false);
}

QString ImportBanner::details() const
{
    return m_details->toPlainText();
}

QString ImportBanner::message() const
{
    return m_message->text();
}

} // namespace PlanLens
