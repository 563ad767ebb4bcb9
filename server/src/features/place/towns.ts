/** Towns by country and region: name, latitude, longitude (degrees, WGS 84, two decimals: within about 1 km). */
export const TOWNS = `
GB|England|Leeds,53.80,-1.55;Manchester,53.48,-2.24;London,51.51,-0.13;Birmingham,52.48,-1.90;Liverpool,53.41,-2.99;Sheffield,53.38,-1.47;Bradford,53.80,-1.76;Bristol,51.45,-2.59;Newcastle upon Tyne,54.98,-1.61;Nottingham,52.95,-1.15;Leicester,52.64,-1.13;Coventry,52.41,-1.51;Kingston upon Hull,53.74,-0.33;Stoke-on-Trent,53.00,-2.18;Wolverhampton,52.59,-2.13;Derby,52.92,-1.48;Southampton,50.90,-1.40;Portsmouth,50.81,-1.09;Plymouth,50.38,-4.14;Brighton,50.83,-0.14;Reading,51.45,-0.97;York,53.96,-1.08;Harrogate,53.99,-1.54;Wakefield,53.68,-1.50;Huddersfield,53.65,-1.78;Halifax,53.72,-1.86;Doncaster,53.52,-1.13;Barnsley,53.55,-1.48;Rotherham,53.43,-1.36;Salford,53.49,-2.29;Stockport,53.41,-2.16;Bolton,53.58,-2.43;Oldham,53.54,-2.12;Rochdale,53.62,-2.16;Preston,53.76,-2.70;Blackpool,53.82,-3.05;Lancaster,54.05,-2.80;Chester,53.19,-2.89;Warrington,53.39,-2.60;Sunderland,54.91,-1.38;Middlesbrough,54.57,-1.23;Durham,54.78,-1.58;Carlisle,54.89,-2.93;Lincoln,53.23,-0.54;Peterborough,52.57,-0.24;Cambridge,52.21,0.12;Norwich,52.63,1.30;Ipswich,52.06,1.16;Colchester,51.89,0.90;Chelmsford,51.74,0.47;Southend-on-Sea,51.54,0.71;Oxford,51.75,-1.26;Milton Keynes,52.04,-0.76;Northampton,52.24,-0.90;Luton,51.88,-0.42;Watford,51.66,-0.40;Slough,51.51,-0.59;Guildford,51.24,-0.57;Crawley,51.11,-0.19;Maidstone,51.27,0.52;Canterbury,51.28,1.08;Bournemouth,50.72,-1.88;Exeter,50.72,-3.53;Bath,51.38,-2.36;Gloucester,51.86,-2.24;Cheltenham,51.90,-2.08;Swindon,51.56,-1.78;Worcester,52.19,-2.22;Telford,52.68,-2.45;Shrewsbury,52.71,-2.75
GB|Scotland|Edinburgh,55.95,-3.19;Glasgow,55.86,-4.25;Aberdeen,57.15,-2.09;Dundee,56.46,-2.97;Inverness,57.48,-4.22;Stirling,56.12,-3.94;Perth,56.40,-3.43
GB|Wales|Cardiff,51.48,-3.18;Swansea,51.62,-3.94;Newport,51.58,-3.00;Wrexham,53.05,-2.99;Bangor,53.23,-4.13
GB|Northern Ireland|Belfast,54.60,-5.93;Derry,54.99,-7.31;Lisburn,54.51,-6.04
IE|Ireland|Dublin,53.35,-6.26;Cork,51.90,-8.47;Galway,53.27,-9.06;Limerick,52.66,-8.63;Waterford,52.26,-7.11
US|Texas|Austin,30.27,-97.74;Houston,29.76,-95.37;Dallas,32.78,-96.80;San Antonio,29.42,-98.49;Fort Worth,32.76,-97.33;El Paso,31.76,-106.49;Round Rock,30.51,-97.68;San Marcos,29.88,-97.94
US|California|Los Angeles,34.05,-118.24;San Diego,32.72,-117.16;San Francisco,37.77,-122.42;Sacramento,38.58,-121.49
US|New York|New York,40.71,-74.01;Buffalo,42.89,-78.88;Albany,42.65,-73.75
US|Florida|Miami,25.76,-80.19;Orlando,28.54,-81.38;Tampa,27.95,-82.46;Jacksonville,30.33,-81.66
US|Illinois|Chicago,41.88,-87.63
US|Pennsylvania|Philadelphia,39.95,-75.17;Pittsburgh,40.44,-80.00
US|Arizona|Phoenix,33.45,-112.07;Tucson,32.22,-110.97
US|Massachusetts|Boston,42.36,-71.06
US|Washington|Seattle,47.61,-122.33
US|Colorado|Denver,39.74,-104.99
US|Georgia|Atlanta,33.75,-84.39
US|Nevada|Las Vegas,36.17,-115.14
US|Michigan|Detroit,42.33,-83.05
US|New Mexico|Albuquerque,35.08,-106.65
FR|France|Paris,48.86,2.35;Lyon,45.76,4.84;Marseille,43.30,5.37
ES|Spain|Madrid,40.42,-3.70;Barcelona,41.39,2.17;Valencia,39.47,-0.38;Málaga,36.72,-4.42
DE|Germany|Berlin,52.52,13.41;Hamburg,53.55,9.99;Köln,50.94,6.96;München,48.14,11.58
NL|Netherlands|Amsterdam,52.37,4.90;Rotterdam,51.92,4.48
PT|Portugal|Lisboa,38.72,-9.14;Porto,41.15,-8.61
IT|Italy|Milano,45.46,9.19;Roma,41.90,12.50
SE|Sweden|Stockholm,59.33,18.07;Göteborg,57.71,11.97;Malmö,55.60,13.00
DK|Denmark|København,55.68,12.57;Aarhus,56.16,10.20
FI|Finland|Helsinki,60.17,24.94
PL|Poland|Warszawa,52.23,21.01;Kraków,50.06,19.94;Łódź,51.76,19.46
CZ|Czechia|Praha,50.08,14.44;Brno,49.20,16.61
`.trim();
