/** Only for files in a published layout, or of another country: what their columns mean, and in which currency they are. */
export {countryFor, fieldsFor, recognise} from '@mizania/core/layouts';
