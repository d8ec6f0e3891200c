// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonwriter.h"

#include <cmath>

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

namespace PlanLens {

struct JsonWriter::State
{
    rapidjson::StringBuffer bytes;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> writer{bytes};
};

JsonWriter::JsonWriter() : m_state(std::make_unique<State>()) {}

JsonWriter::~JsonWriter() = default;

void JsonWriter::writeKey(QByteArrayView utf8)
{
    m_state->writer.Key(utf8.data(), rapidjson::SizeType(utf8.size()));
}

void JsonWriter::key(const QString &name)
{
    writeKey(name.toUtf8());
}

void JsonWriter::value(std::nullptr_t)
{
    m_state->writer.Null();
}

void JsonWriter::value(bool is)
{
    m_state->writer.Bool(is);
}

void JsonWriter::value(qint64 number)
{
    m_state->writer.Int64(number);
}

void JsonWriter::value(double number)
{
    constexpr double exact = 9007199254740992; // 2^53: whole numbers up to it are printed as such
    if (!std::isfinite(number))
        value(nullptr);
    else if (number == std::trunc(number) && std::abs(number) <= exact)
        value(qint64(number));
    else
        m_state->writer.Double(number);
}

void JsonWriter::value(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    m_state->writer.String(utf8.constData(), rapidjson::SizeType(utf8.size()));
}

void JsonWriter::value(QLatin1StringView text)
{
    value(QStringView(QString(text)));
}

void JsonWriter::begin(Kind kind)
{
    kind == Kind::Object ? m_state->writer.StartObject() : m_state->writer.StartArray();
}

void JsonWriter::end(Kind kind)
{
    kind == Kind::Object ? m_state->writer.EndObject() : m_state->writer.EndArray();
}

QByteArray JsonWriter::take()
{
    QByteArray written(m_state->bytes.GetString(), qsizetype(m_state->bytes.GetSize()));
    written += '\n';
    m_state = std::make_unique<State>();
    return written;
}

} // namespace PlanLens
