// What a page of full figures gets besides; nothing here is shared with the other file, so that each is one request.
import './point-reader.ts';
import './range-filter.ts';
