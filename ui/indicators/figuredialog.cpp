// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/figuredialog.h"

#include "indicators/figurefields.h"
#include "presenting/correctiontext.h"
#include "presenting/figuretext.h"

#include <QVBoxLayout>

namespace PlanLens {

namespace {

/// What was typed, where it differs from what was read.
std::optional<QString> changed(const QString &text, const QString &before)
{
    return text == before ? std::nullopt : std::optional(text);
}

FigureFields::Start startOf(const Observation &asRead, const Observation &shown)
{
    return {.printed = printedText(asRead),
            .value = figureText(shown),
            .shown = shown,
            .before = shown.corrected ? correctionText(shown) : QString()};
}

} // namespace

FigureDialog::FigureDialog(const Observation &asRead, const Observation &shown, QWidget *parent)
    : QDialog(parent)
    , m_asRead(asRead)
    , m_figureShown(figureText(shown))
    , m_fields(new FigureFields(startOf(asRead, shown), this))
    , m_name(new QLineEdit(shown.name, m_fields))
{
    setWindowTitle(tr("Correct a Figure"));
    setObjectName(QStringLiteral("figureDialog"));
    m_name->setAccessibleName(tr("Name of the indicator"));
    m_fields->addAboveRole(tr("&Name"), m_name);
    m_fields->addButtons({tr("Correct"), shown.corrected ? tr("&Withdraw Correction") : QString(),
                          tr("Shows the figure as it was read again")});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_fields);
    connect(m_fields, &FigureFields::changed, this, &FigureDialog::validate);
    connect(m_name, &QLineEdit::textChanged, this, &FigureDialog::validate);
    connect(m_fields, &FigureFields::cancelled, this, &QDialog::reject);
    connect(m_fields, &FigureFields::withdrawn, this, [this] { decide(std::nullopt); });
    connect(m_fields, &FigureFields::accepted, this, [this] {
        const FigureCorrection made = correction();
        decide(made.isEmpty() ? std::nullopt : std::optional(made));
    });
    validate();
    resize(480, sizeHint().height());
    m_fields->valueField()->setFocus();
    m_fields->valueField()->selectAll();
}

void FigureDialog::decide(const std::optional<FigureCorrection> &correction)
{
    Q_EMIT decided(correction);
    accept();
}

FigureCorrection FigureDialog::correction() const
{
    FigureCorrection correction;
    correction.figure = changed(m_fields->value(), figureText(m_asRead));
    correction.name = changed(m_name->text().trimmed(), m_asRead.name);
    correction.unit = changed(m_fields->unit(), m_asRead.unit);
    if (const Role role = m_fields->role(); role != m_asRead.role)
        correction.role = role;
    if (const auto period = m_fields->period(); period && *period != m_asRead.period)
        correction.period = period;
    const QString region = m_fields->regionId();
    if (!region.isEmpty() && region != m_asRead.regionId)
        correction.regionId = region;
    return correction;
}

QString FigureDialog::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("An indicator needs a name.");
    if (m_fields->value() != m_figureShown && !m_fields->valueProblem().isEmpty())
        return m_fields->valueProblem();
    if (!m_fields->periodProblem().isEmpty())
        return m_fields->periodProblem();
    return m_fields->regionText() == m_asRead.regionId ? QString() : m_fields->regionProblem();
}

void FigureDialog::validate()
{
    m_fields->setProblem(problem());
}

} // namespace PlanLens
