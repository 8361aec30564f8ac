// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `tk`: StaticString {
    """
    #tk
    t\t{HH}:{n}
    d.full\t{d} {M1} {y} {E1}
    dt.full\t{D} sagat {T}
    dr.full\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} sagat {T}\u{2009}–\u{2009}\t{D} sagat {T}
    d.long\t{d} {M1} {y}
    dt.long\t{D} sagat {T}
    dr.long\t{d}\u{2009}–\u{2009}\t{D}\t{d} {M1}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} sagat {T}\u{2009}–\u{2009}\t{D} sagat {T}
    d.short\t{dd}.{mm}.{y}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M1} {y}
    mr\t{M1}–\t{M1} {y}\t{M1} {y}\u{2009}–\u{2009}\t{M1} {y}
    M\t0\t2\t4
    M0\tÝanwar\tFewral\tMart\tAprel\tMaý\tIýun\tIýul\tAwgust\tSentýabr\tOktýabr\tNoýabr\tDekabr
    M1\týanwar\tfewral\tmart\taprel\tmaý\tiýun\tiýul\tawgust\tsentýabr\toktýabr\tnoýabr\tdekabr
    M2\tÝan\tFew\tMar\tApr\tMaý\tIýun\tIýul\tAwg\tSen\tOkt\tNoý\tDek
    M4\tÝ\tF\tM\tA\tM\tI\tI\tA\tS\tO\tN\tD
    E\t0\t2\t4
    E0\tDuşenbe\tSişenbe\tÇarşenbe\tPenşenbe\tAnna\tŞenbe\tÝekşenbe
    E1\tduşenbe\tsişenbe\tçarşenbe\tpenşenbe\tanna\tşenbe\týekşenbe
    E2\tDuş\tSiş\tÇar\tPen\tAnn\tŞen\tÝek
    E4\tD\tS\tÇ\tP\tA\tŞ\tÝ
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGKg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEBirleşen Arap Emirlikleri\tAFOwganystan\tAGAntigua we Barbuda\tAIAngilýa\tALAlbaniýa\tAMErmenistan\tAOAngola\tAQAntarktika\tARArgentina\tASAmerikan Samoasy\tATAwstriýa\tAUAwstraliýa\tAWAruba\tAXAland adalary\tAZAzerbaýjan\tBABosniýa we Gersegowina\tBBBarbados\tBDBangladeş\tBEBelgiýa\tBFBurkina-Faso\tBGBolgariýa\tBHBahreýn\tBIBurundi\tBJBenin\tBLSen-Bartelemi\tBMBermuda\tBNBruneý\tBOBoliwiýa\tBQKarib Niderlandlary\tBRBraziliýa\tBSBagama adalary\tBTButan\tBVBuwe adasy\tBWBotswana\tBYBelarus\tBZBeliz\tCAKanada\tCCKokos (Kiling) adalary\tCDKongo - Kinşasa\tCFMerkezi Afrika Respublikasy\tCGKongo - Brazzawil\tCHŞweýsariýa\tCIKot-d’Iwuar\tCKKuk adalary\tCLÇili\tCMKamerun\tCNHytaý\tCOKolumbiýa\tCRKosta-Rika\tCUKuba\tCVKabo-Werde\tCWKýurasao\tCXRoždestwo adasy\tCYKipr\tCZÇehiýa\tDEGermaniýa\tDJJibuti\tDKDaniýa\tDMDominika\tDODominikan Respublikasy\tDZAlžir\tECEkwador\tEEEstoniýa\tEGMüsür\tEHGünbatar Sahara\tEREritreýa\tESIspaniýa\tETEfiopiýa\tFIFinlýandiýa\tFJFiji\tFKFolklend adalary\tFMMikroneziýa\tFOFarer adalary\tFRFransiýa\tGAGabon\tGBBirleşen Patyşalyk\tGDGrenada\tGEGruziýa\tGFFransuz Gwianasy\tGGGernsi\tGHGana\tGIGibraltar\tGLGrenlandiýa\tGMGambiýa\tGNGwineýa\tGPGwadelupa\tGQEkwatorial Gwineýa\tGRGresiýa\tGSGünorta Georgiýa we Günorta Sendwiç adasy\tGTGwatemala\tGUGuam\tGWGwineýa-Bisau\tGYGaýana\tHKGonkong AAS Hytaý\tHMHerd we Makdonald adalary\tHNGonduras\tHRHorwatiýa\tHTGaiti\tHUWengriýa\tIDIndoneziýa\tIEIrlandiýa\tILYsraýyl\tIMMen adasy\tINHindistan\tIOBritaniýanyň Hindi okeanyndaky territoriýalary\tIQYrak\tIREýran\tISIslandiýa\tITItaliýa\tJEJersi\tJMÝamaýka\tJOIordaniýa\tJPÝaponiýa\tKEKeniýa\tKGGyrgyzystan\tKHKamboja\tKIKiribati\tKMKomor adalary\tKNSent-Kits we Newis\tKPDemirgazyk Koreýa\tKRGünorta Koreýa\tKWKuweýt\tKYKaýman adalary\tKZGazagystan\tLALaos\tLBLiwan\tLCSent-Lýusiýa\tLILihtenşteýn\tLKŞri-Lanka\tLRLiberiýa\tLSLesoto\tLTLitwa\tLULýuksemburg\tLVLatwiýa\tLYLiwiýa\tMAMarokko\tMCMonako\tMDMoldowa\tMEÇernogoriýa\tMFSen-Marten\tMGMadagaskar\tMHMarşall adalary\tMKDemirgazyk Makedoniýa\tMLMali\tMMMýanma (Birma)\tMNMongoliýa\tMOMakao AAS Hytaý\tMPDemirgazyk Mariana adalary\tMQMartinika\tMRMawritaniýa\tMSMonserrat\tMTMalta\tMUMawrikiý\tMVMaldiwler\tMWMalawi\tMXMeksika\tMYMalaýziýa\tMZMozambik\tNANamibiýa\tNCTäze Kaledoniýa\tNENiger\tNFNorfolk adasy\tNGNigeriýa\tNINikaragua\tNLNiderlandlar\tNONorwegiýa\tNPNepal\tNRNauru\tNUNiue\tNZTäze Zelandiýa\tOMOman\tPAPanama\tPEPeru\tPFFransuz Polineziýasy\tPGPapua - Täze Gwineýa\tPHFilippinler\tPKPakistan\tPLPolşa\tPMSen-Pýer we Mikelon\tPNPitkern adalary\tPRPuerto-Riko\tPSPalestina territoriýasy\tPTPortugaliýa\tPWPalau\tPYParagwaý\tQAKatar\tREReýunýon\tRORumyniýa\tRSSerbiýa\tRURussiýa\tRWRuanda\tSASaud Arabystany\tSBSolomon adalary\tSCSeýşel adalary\tSDSudan\tSEŞwesiýa\tSGSingapur\tSHKeramatly Ýelena adasy\tSISloweniýa\tSJŞpisbergen we Ýan-Maýen\tSKSlowakiýa\tSLSýerra-Leone\tSMSan-Marino\tSNSenegal\tSOSomali\tSRSurinam\tSSGünorta Sudan\tSTSan-Tome we Prinsipi\tSVSalwador\tSXSint-Marten\tSYSiriýa\tSZEswatini\tTCTerks we Kaýkos adalary\tTDÇad\tTFFransuz günorta territoriýalary\tTGTogo\tTHTaýland\tTJTäjigistan\tTKTokelau\tTLTimor-Leste\tTMTürkmenistan\tTNTunis\tTOTonga\tTRTürkiýe\tTTTrinidad we Tobago\tTVTuwalu\tTWTaýwan\tTZTanzaniýa\tUAUkraina\tUGUganda\tUMABŞ-nyň daşarky adalary\tUSAmerikanyň Birleşen Ştatlary\tUYUrugwaý\tUZÖzbegistan\tVAWatikan\tVCSent-Winsent we Grenadinler\tVEWenesuela\tVGBritan Wirgin adalary\tVIABŞ-nyň Wirgin adalary\tVNWýetnam\tVUWanuatu\tWFUollis we Futuna\tWSSamoa\tXKKosowo\tYEÝemen\tYTMaýotta\tZAGünorta Afrika\tZMZambiýa\tZWZimbabwe
    l\t we \t\t, \t, \t we \t
    lo\t ýa-da \t\t, \t, \t ýa-da \t
    w\t1
    x\ttürkmen dili\ttürkmen dili
    @tk-TM\ttürkmen dili\ttürkmen dili (Türkmenistan)

    """
  }
}
