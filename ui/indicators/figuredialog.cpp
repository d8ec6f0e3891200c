// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/figuredialog.h"

#include "figures/correctiontext.h"
#include "figures/valuegrammar.h"
#include "indicators/figurefields.h"
#include "presenting/figuretext.h"
#include "style/plaintext.h"
#include "style/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace PlanLens {

namespace {

/// What was typed, where it differs from what was read.
std::optional<QString> changed(const QLineEdit *edit, const QString &before)
{
    const QString text = edit->text().trimmed();
    return text == before ? std::nullopt : std::optional(text);
}

} // namespace

FigureDialog::FigureDialog(const Observation &asRead, const Observation &shown, QWidget *parent)
    : QDialog(parent)
    , m_asRead(asRead)
    , m_figure(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_unit(new QLineEdit(this))
    , m_role(makeRoleField(shown.role, this))
    , m_period(new PeriodEdit(this))
    , m_region(makeRegionField(shown.regionId, this))
    , m_problem(new PlainLabel(this))
{
    setWindowTitle(tr("Correct a Figure"));
    setObjectName(QStringLiteral("figureDialog"));
    fill(shown);
    layOut(shown);
    addButtons(shown.corrected.has_value());
    for (QLineEdit *edit : {m_figure, m_name, m_unit, static_cast<QLineEdit *>(m_period)})
        connect(edit, &QLineEdit::textChanged, this, &FigureDialog::validate);
    connect(m_region, &QComboBox::currentTextChanged, this, &FigureDialog::validate);
    validate();
    resize(480, sizeHint().height());
    m_figure->setFocus();
    m_figure->selectAll();
}

void FigureDialog::fill(const Observation &shown)
{
    m_figureShown = figureText(shown);
    m_figure->setText(m_figureShown);
    m_figure->setAccessibleName(tr("Value"));
    m_figure->setToolTip(tr("As a report prints it: 6.1%以上, 5%—5.5%, 2万户, 正增长"));
    m_name->setText(shown.name);
    m_name->setAccessibleName(tr("Name of the indicator"));
    m_unit->setText(shown.unit);
    m_unit->setAccessibleName(tr("Unit"));
    m_period->setPeriod(shown.period);
}

void FigureDialog::layOut(const Observation &shown)
{
    auto *printed = new PlainLabel(printedText(m_asRead), this);
    printed->setFont(reportFont(font().pointSizeF() + 1));
    printed->setWordWrap(true);
    printed->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    printed->setAccessibleName(tr("Printed in the report"));
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("muted"));

    auto *form = new QFormLayout(this);
    form->addRow(tr("Printed"), printed);
    form->addRow(tr("&Value"), m_figure);
    form->addRow(tr("&Unit"), m_unit);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("R&ole"), m_role);
    form->addRow(tr("&Period"), m_period);
    form->addRow(tr("&Region"), m_region);
    if (shown.corrected) {
        auto *before = new PlainLabel(correctionText(shown), this);
        before->setObjectName(QStringLiteral("muted"));
        before->setWordWrap(true);
        form->addRow(QString(), before);
    }
    form->addRow(QString(), m_problem);
}

void FigureDialog::addButtons(bool canWithdraw)
{
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("Correct"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const FigureCorrection made = correction();
        Q_EMIT decided(made.isEmpty() ? std::nullopt : std::optional(made));
        accept();
    });
    if (canWithdraw) {
        QPushButton *back =
            buttons->addButton(tr("&Withdraw Correction"), QDialogButtonBox::ResetRole);
        back->setToolTip(tr("Shows the figure as it was read again"));
        connect(back, &QPushButton::clicked, this, [this] {
            Q_EMIT decided(std::nullopt);
            accept();
        });
    }
    static_cast<QFormLayout *>(layout())->addRow(buttons);
}

FigureCorrection FigureDialog::correction() const
{
    FigureCorrection correction;
    correction.figure = changed(m_figure, figureText(m_asRead));
    correction.name = changed(m_name, m_asRead.name);
    correction.unit = changed(m_unit, m_asRead.unit);
    if (const auto role = Role(m_role->currentData().toInt()); role != m_asRead.role)
        correction.role = role;
    if (const auto period = m_period->period(); period && *period != m_asRead.period)
        correction.period = period;
    const QString region = regionIn(*m_region);
    if (!region.isEmpty() && region != m_asRead.regionId)
        correction.regionId = region;
    return correction;
}

QString FigureDialog::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("An indicator needs a name.");
    const QString figure = m_figure->text().trimmed();
    if (figure != m_figureShown && !parseValue(figure, {}, m_unit->text().trimmed()).figure())
        return tr("“%1” is no figure that can be read.").arg(figure);
    if (!m_period->problem().isEmpty())
        return m_period->problem();
    const QString region = m_region->currentText().trimmed();
    if (region != m_asRead.regionId && regionIn(*m_region).isEmpty())
        return tr("“%1” is no region that is known.").arg(region);
    return {};
}

void FigureDialog::validate()
{
    m_problem->setText(problem());
    m_accept->setEnabled(m_problem->text().isEmpty());
}

} // namespace PlanLens
