#include "indicators/value.h"
