/** Only for Parquet: of a file on a server the wanted columns alone. */
export {parquetFile} from '../reading/parquet-file.js';
