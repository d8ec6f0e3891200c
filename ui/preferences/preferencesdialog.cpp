// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/preferencesdialog.h"

#include "preferences/datafolder.h"
#include "style/elidedlabel.h"
#include "style/mnemonic.h"
#include "style/plaintext.h"
#include "text/daytext.h"
#include "typesetting/documentstyle.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace PlanLens {

namespace {

constexpr qsizetype mostBackups = 4; ///< listed; the others are counted

void choose(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

QString textOf(const QList<LibraryBackup> &backups)
{
    if (backups.isEmpty())
        return PreferencesDialog::tr("None: no newer version has changed this library yet.");
    QStringList lines;
    for (const LibraryBackup &backup : backups.first(std::min(mostBackups, backups.size())))
        lines << QStringLiteral("%1 · %2 · %3")
                     .arg(momentText(backup.made), QLocale().formattedDataSize(backup.bytes),
                          QFileInfo(backup.path).fileName());
    if (backups.size() > mostBackups)
        lines << PreferencesDialog::tr("and %n more", nullptr, int(backups.size() - mostBackups));
    return lines.join(u'\n');
}

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences &preferences, const QString &library,
                                     QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Preferences"));
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    addLanguage(*form, preferences.language);
    addAppearance(*form, preferences.appearance);
    addTextSize(*form, preferences.textPoints);
    addMovement(*form, preferences.movement);
    addValues(*form, preferences.values);
    if (!library.isEmpty())
        addData(*form, library);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(560, sizeHint().height());
}

QComboBox *PreferencesDialog::addChoice(QFormLayout &form, const QString &label, const QString &tip)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(withoutMnemonic(label));
    box->setToolTip(tip);
    form.addRow(label, box);
    return box;
}

void PreferencesDialog::addLanguage(QFormLayout &form, const QString &chosen)
{
    m_language = addChoice(form, tr("&Language"),
                           tr("Changes at once, with the names of indicators, regions and units"));
    m_language->addItem(tr("as the system"), QString());
    // Languages are named in themselves, so that they are found whatever is set.
    m_language->addItem(QStringLiteral("中文"), QStringLiteral("zh_CN"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    choose(*m_language, chosen);
}

void PreferencesDialog::addAppearance(QFormLayout &form, Appearance chosen)
{
    m_appearance = addChoice(form, tr("&Appearance"), tr("Colours of the window"));
    m_appearance->addItem(tr("as the system"), int(Appearance::FollowSystem));
    m_appearance->addItem(tr("light"), int(Appearance::Light));
    m_appearance->addItem(tr("dark"), int(Appearance::Dark));
    m_appearance->addItem(tr("light, high contrast"), int(Appearance::HighContrast));
    m_appearance->addItem(tr("dark, high contrast"), int(Appearance::DarkHighContrast));
    choose(*m_appearance, int(chosen));
}

void PreferencesDialog::addTextSize(QFormLayout &form, double points)
{
    m_points = new QDoubleSpinBox(this);
    m_points->setDecimals(1);
    m_points->setSingleStep(.5);
    m_points->setRange(DocumentStyle::smallestPoints, DocumentStyle::largestPoints);
    m_points->setSuffix(tr(" pt"));
    m_points->setValue(points > 0 ? points : DocumentStyle::defaultPoints);
    m_points->setAccessibleName(tr("Type size of reports"));
    m_points->setToolTip(
        tr("Of reports that are read and compared; Ctrl+0 goes back to it from any other"));
    form.addRow(tr("&Type size of reports"), m_points);
}

void PreferencesDialog::addMovement(QFormLayout &form, MovementColors chosen)
{
    m_movement = new QComboBox(this);
    m_movement->setAccessibleName(tr("Colours of rise and fall"));
    m_movement->setToolTip(tr("In the columns of changes, where arrows tell rise and fall"));
    m_movement->addItem(tr("neutral; a lower target stands out"), int(MovementColors::Neutral));
    m_movement->addItem(tr("rise red, fall green"), int(MovementColors::RedRise));
    m_movement->addItem(tr("rise green, fall red"), int(MovementColors::GreenRise));
    choose(*m_movement, int(chosen));
    m_sample = new QLabel(this);
    m_sample->setTextFormat(Qt::RichText);
    m_sample->setAccessibleName(tr("How it looks"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_movement, 1);
    row->addWidget(m_sample);
    auto *label = new QLabel(tr("&Rise and fall"), this);
    label->setBuddy(m_movement);
    form.addRow(label, row);
    connect(m_movement, &QComboBox::currentIndexChanged, this, &PreferencesDialog::showSample);
    showSample();
}

void PreferencesDialog::showSample()
{
    const Theme &theme = Theme::of(palette());
    const auto colors = MovementColors(m_movement->currentData().toInt());
    const auto piece = [&](const QString &arrow, double difference) {
        const QColor color = movementColor(colors, difference, difference < 0, theme);
        return QStringLiteral("<span style='color:%1'>%2 0.5</span>").arg(color.name(), arrow);
    };
    m_sample->setText(piece(QStringLiteral("▲"), .5) + QStringLiteral("&nbsp;&nbsp;") +
                      piece(QStringLiteral("▼"), -.5));
}

void PreferencesDialog::addValues(QFormLayout &form, const std::optional<ValueForm> &chosen)
{
    m_values = addChoice(form, tr("&Figures in sheets"),
                         tr("How figures with bounds are set in sheets; each sheet can be set "
                            "otherwise in its preview"));
    m_values->addItem(tr("as usual in the language"));
    m_values->addItem(tr("as reports print them"), int(ValueForm::Printed));
    m_values->addItem(tr("by signs (≥ ≈)"), int(ValueForm::Signs));
    if (chosen)
        choose(*m_values, int(*chosen));
}

void PreferencesDialog::addData(QFormLayout &form, const QString &library)
{
    const QString folder = QFileInfo(library).absolutePath();
    auto *path = new ElidedLabel(this);
    path->setText(QDir::toNativeSeparators(library));
    path->setToolTip(plainTip(QDir::toNativeSeparators(library)));
    path->setAccessibleName(tr("File of the library"));
    auto *open = new QPushButton(tr("&Open the Folder"), this);
    open->setToolTip(tr("Shows the folder that holds the library"));
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [this, folder] { Q_EMIT folderRequested(folder); });
    auto *row = new QHBoxLayout;
    row->addWidget(path, 1);
    row->addWidget(open);
    form.addRow(tr("Library"), row);
    auto *backups = new PlainLabel(textOf(backupsOf(library)), this);
    backups->setAccessibleName(tr("Copies kept before updates"));
    backups->setTextInteractionFlags(Qt::TextSelectableByMouse);
    backups->setWordWrap(true);
    form.addRow(tr("Copies kept before updates"), backups);
}

Preferences PreferencesDialog::preferences() const
{
    Preferences chosen;
    chosen.language = m_language->currentData().toString();
    chosen.appearance = Appearance(m_appearance->currentData().toInt());
    if (!qFuzzyCompare(m_points->value(), double(DocumentStyle::defaultPoints)))
        chosen.textPoints = m_points->value();
    chosen.movement = MovementColors(m_movement->currentData().toInt());
    if (const QVariant form = m_values->currentData(); form.isValid())
        chosen.values = ValueForm(form.toInt());
    return chosen;
}

} // namespace PlanLens
