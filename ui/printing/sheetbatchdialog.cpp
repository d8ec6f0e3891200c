// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheetbatchdialog.h"

#include "style/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace PlanLens {

namespace {

struct Kind
{
    SheetTemplate which;
    SheetEach each;
    const char *text;
};

constexpr Kind kinds[] = {
    {SheetTemplate::Scorecard, SheetEach::Report,
     QT_TRANSLATE_NOOP("PlanLens::SheetBatchDialog", "Scorecard of each report")},
    {SheetTemplate::Scorecard, SheetEach::Region,
     QT_TRANSLATE_NOOP("PlanLens::SheetBatchDialog", "Scorecard of each region's newest report")},
    {SheetTemplate::Region, SheetEach::Region,
     QT_TRANSLATE_NOOP("PlanLens::SheetBatchDialog", "Each region over the years")},
    {SheetTemplate::Indicator, SheetEach::Indicator,
     QT_TRANSLATE_NOOP("PlanLens::SheetBatchDialog", "Each indicator over the years")},
    {SheetTemplate::Ranking, SheetEach::Indicator,
     QT_TRANSLATE_NOOP("PlanLens::SheetBatchDialog", "Ranking of the regions by each indicator")},
    {SheetTemplate::Findings, SheetEach::Report,
     QT_TRANSLATE_NOOP("PlanLens::SheetBatchDialog", "Findings of each report")},
};

} // namespace

SheetBatchDialog::SheetBatchDialog(const Library &library, FolderAsker askFolder, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_askFolder(std::move(askFolder))
    , m_kind(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_audit(new QCheckBox(tr("Every figure with its so&urce"), this))
    , m_replace(new QCheckBox(tr("&Write over files that are there already"), this))
    , m_folder(new QLineEdit(this))
    , m_count(new PlainLabel(this))
    , m_progress(new QProgressBar(this))
    , m_failures(new QListWidget(this))
    , m_start(new QPushButton(tr("&Start"), this))
    , m_close(new QPushButton(this))
{
    setWindowTitle(tr("Sheets in One Go"));
    m_choices = makeChoices();
    m_progress->setAccessibleName(tr("How many sheets are made"));
    m_failures->setAccessibleName(tr("What failed"));
    m_failures->setWordWrap(true);
    m_failures->setHidden(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_start, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    connect(m_start, &QPushButton::clicked, this, &SheetBatchDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &SheetBatchDialog::reject);
    m_start->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_choices);
    column->addWidget(m_count);
    column->addWidget(m_progress);
    column->addWidget(m_failures, 1);
    column->addWidget(buttons);
    setMinimumWidth(520);
    setRunning(false);
    showCount();
}

QWidget *SheetBatchDialog::makeChoices()
{
    auto *choices = new QWidget(this);
    for (const Kind &kind : kinds)
        m_kind->addItem(tr(kind.text));
    m_kind->setAccessibleName(tr("Which sheets"));
    m_format->addItem(tr("PDF"), QStringLiteral("pdf"));
    m_format->addItem(tr("Word"), QStringLiteral("docx"));
    m_format->addItem(tr("Excel"), QStringLiteral("xlsx"));
    m_format->addItem(tr("CSV"), QStringLiteral("csv"));
    m_format->setAccessibleName(tr("Form of the files"));
    m_audit->setToolTip(tr("Append a list of every figure as printed, with its numbered source"));
    m_replace->setToolTip(tr("Otherwise such a file stays as it is, and is listed below"));
    auto *form = new QFormLayout(choices);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("S&heets:"), m_kind);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("Fo&lder:"), makeFolderLine());
    form->addRow(QString(), m_audit);
    form->addRow(QString(), m_replace);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SheetBatchDialog::showCount);
    return choices;
}

QWidget *SheetBatchDialog::makeFolderLine()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_folder->setAccessibleName(tr("Folder the sheets are written to"));
    row->addWidget(m_folder, 1);
    auto *choose = new QPushButton(tr("Ch&oose…"), line);
    choose->setToolTip(tr("Choose the folder"));
    row->addWidget(choose);
    line->setFocusProxy(m_folder);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString folder = m_askFolder(this, m_folder->text());
        if (!folder.isEmpty())
            setFolder(folder);
    });
    connect(m_folder, &QLineEdit::textChanged, this, &SheetBatchDialog::offerStart);
    return line;
}

void SheetBatchDialog::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

QList<BatchSheet> SheetBatchDialog::sheets() const
{
    const Kind &kind = kinds[std::max(0, m_kind->currentIndex())];
    return batchOf(m_library,
                   {.which = kind.which, .values = m_form, .audit = m_audit->isChecked()},
                   kind.each);
}

void SheetBatchDialog::showCount()
{
    const int count = int(sheets().size());
    m_count->setText(tr("%n sheet(s)", nullptr, count));
    m_progress->setRange(0, std::max(1, count));
    m_progress->setValue(0);
    m_any = count > 0;
    offerStart();
}

void SheetBatchDialog::offerStart()
{
    m_start->setEnabled(m_any && !m_folder->text().trimmed().isEmpty());
}

void SheetBatchDialog::setRunning(bool running)
{
    m_choices->setEnabled(!running);
    m_start->setHidden(running);
    m_close->setText(running ? tr("S&top") : tr("&Close"));
}

void SheetBatchDialog::start()
{
    m_failures->clear();
    m_failures->setHidden(true);
    m_failed = 0;
    m_stop = false;
    showCount();
    const BatchPlace place{.folder = QDir::fromNativeSeparators(m_folder->text().trimmed()),
                           .format = m_format->currentData().toString(),
                           .replace = m_replace->isChecked(),
                           .inputs = {m_library.path()}};
    m_run = std::make_unique<SheetBatchRun>(m_library, sheets(), place);
    setRunning(true);
    QTimer::singleShot(0, this, &SheetBatchDialog::step);
}

/// One sheet at a time, so that the window stays alive.
void SheetBatchDialog::step()
{
    if (!m_run)
        return;
    if (m_stop || m_run->isAtEnd())
        return finish(!m_run->isAtEnd());
    const SheetBatchRun::Outcome outcome = m_run->next();
    const QString name =
        outcome.path.isEmpty() ? outcome.subject : QDir::toNativeSeparators(outcome.path);
    const auto tell = [&](const QString &reason) {
        m_failures->addItem(tr("%1: %2").arg(name, reason));
        m_failures->show();
    };
    for (const QString &problem : outcome.problems)
        tell(problem);
    if (!outcome.error.isEmpty()) {
        ++m_failed;
        tell(outcome.error);
    }
    m_progress->setValue(m_run->done());
    if (!m_run->isAtEnd())
        m_count->setText(tr("%1 of %2: %3")
                             .arg(m_run->done() + 1)
                             .arg(m_run->count())
                             .arg(m_run->nextSubject()));
    QTimer::singleShot(0, this, &SheetBatchDialog::step);
}

void SheetBatchDialog::finish(bool stopped)
{
    const int written = m_run->done() - m_failed;
    QString text = tr("%n sheet(s) written", nullptr, written);
    if (m_failed > 0)
        text = tr("%1, %2").arg(text, tr("%n failed", nullptr, m_failed));
    if (stopped)
        text = tr("%1, %2").arg(
            text, tr("%n left when it was stopped", nullptr, m_run->count() - m_run->done()));
    m_run.reset();
    setRunning(false);
    m_count->setText(text);
    m_start->setFocus();
    Q_EMIT done(text);
}

void SheetBatchDialog::reject()
{
    if (isRunning())
        m_stop = true;
    else
        QDialog::reject();
}

} // namespace PlanLens
